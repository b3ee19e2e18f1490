// plotly.py writes numpy arrays as {dtype, bdata, shape}. They are decoded once here, not on every redraw.

const KINDS = {
  i1: Int8Array, u1: Uint8Array, u1c: Uint8ClampedArray, i2: Int16Array, u2: Uint16Array, i4: Int32Array, u4: Uint32Array,
  f4: Float32Array, f8: Float64Array,
};

const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer;

/** A figure with every encoded array decoded: typed arrays, or arrays of them for two dimensions. */
export const decode = (value) => {
  if (Array.isArray(value)) return typeof value[0] === "object" ? value.map(decode) : value;
  if (!value || typeof value !== "object") return value;
  const Kind = value.bdata !== undefined && KINDS[value.dtype];
  if (!Kind) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, decode(v)]));
  const flat = new Kind(bytes(value.bdata));
  const shape = String(value.shape ?? flat.length).split(",").map(Number);
  const fold = (part, sizes) =>
    sizes.length < 2 ? part : Array.from({ length: sizes[0] }, (_, i) => fold(part.subarray((i * part.length) / sizes[0], ((i + 1) * part.length) / sizes[0]), sizes.slice(1)));
  return fold(flat, shape);
};
