// plotly.py writes numpy arrays as {dtype, bdata, shape}. They are decoded once here, not on every redraw.

const KINDS = {
  i1: Int8Array, u1: Uint8Array, u1c: Uint8ClampedArray, i2: Int16Array, u2: Uint16Array, i4: Int32Array, u4: Uint32Array,
  f4: Float32Array, f8: Float64Array,
};

const bytes = (base64) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer;

/** A figure with every array decoded from its place in `pool`: typed arrays, or arrays of them for two dimensions. */
export const decode = (value, pool) => {
  if (Array.isArray(value)) return typeof value[0] === "object" ? value.map((item) => decode(item, pool)) : value;
  if (!value || typeof value !== "object") return value;
  const Kind = value.bdata !== undefined && KINDS[value.dtype];
  if (!Kind) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, decode(v, pool)]));
  const flat = new Kind(bytes(pool[value.bdata]));
  const shape = String(value.shape ?? flat.length).split(",").map(Number);
  const fold = (part, [size, ...rest]) => {
    if (!rest.length) return part;
    const step = part.length / size;
    return Array.from({ length: size }, (_, i) => fold(part.subarray(i * step, (i + 1) * step), rest));
  };
  return fold(flat, shape);
};
