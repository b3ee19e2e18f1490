"""Words of the product itself (not of the content): gettext catalogues, read from locale/*.po at start.

English sentences are the message ids; `locale/zh/LC_MESSAGES/ronghui.po` holds the Chinese. A test fails where a
sentence has no translation.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Callable, Mapping
from functools import lru_cache

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ronghui.catalog import LANGUAGES, ROOT, Language

DEFAULT: Language = "en"
NAMES: Mapping[Language, str] = {"zh": "中文", "en": "English"}
Translate = Callable[..., str]


@lru_cache(maxsize=4)
def _catalogue(lang: Language) -> gettext.NullTranslations:
    path = ROOT / "locale" / lang / "LC_MESSAGES" / "ronghui.po"
    if lang == DEFAULT or not path.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=lang))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def translator(lang: Language) -> Translate:
    """A function `_(sentence, **values)` that translates, then fills in the values."""
    catalogue = _catalogue(lang)

    def translate(sentence: str, **values: object) -> str:
        found = catalogue.gettext(sentence)
        return found.format(**values) if values else found

    return translate


def language_from(wanted: str | None) -> Language | None:
    """`zh-CN`, `zh`, `en-GB` ... as one of our languages; None where it is none of them."""
    prefix = (wanted or "").lower().replace("_", "-").split("-")[0]
    return next((lang for lang in LANGUAGES if lang == prefix), None)
