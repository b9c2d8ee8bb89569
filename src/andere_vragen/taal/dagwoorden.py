"""The words in which a day is said, one pattern for each piece of a phrase; `dagen` gives them their meaning.

They expect words without capitals and accents. [0-9] and not a wider class: a figure from another script is
no date here. Left as text, so that nothing is compiled before a day is read.
"""

WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
RANGEN = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende")
NABIJ = {"vandaag": 0, "vanochtend": 0, "vanmorgen": 0, "vanmiddag": 0, "vanavond": 0}
NABIJ |= {"morgen": 1, "morgenochtend": 1, "morgenmiddag": 1, "morgenavond": 1, "morgenvroeg": 1}
NABIJ |= {"overmorgen": 2, "overmorgenochtend": 2, "overmorgenmiddag": 2, "overmorgenavond": 2}
"""How many days away each of these is."""

_TELWOORDEN = (
    *("een", "twee", "drie", "vier", "vijf", "zes", "zeven"),
    *("acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien"),
)
_EENHEDEN = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_DAGGETALLEN = (
    *_TELWOORDEN,
    *("vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"),
    *(f"{een}entwintig" for een in _EENHEDEN),
    *("dertig", "eenendertig"),
)
_DAGRANGEN = (
    *RANGEN,
    *(f"{getal}de" for getal in _DAGGETALLEN[9:19]),
    *(f"{getal}ste" for getal in _DAGGETALLEN[19:]),
)
DAGGETALLEN = {woord: n for woorden in (_DAGGETALLEN, _DAGRANGEN) for n, woord in enumerate(woorden, 1)}
"""The days of a month in words, counted and in a row: "vier" and "vierde"."""
GETALLEN = {"'n": 1} | {woord: n for n, woord in enumerate(_TELWOORDEN, 1)}

VOLUIT = {"wk": "week", "wk.": "week", "wkn": "weken", "wkn.": "weken", "mnd": "maanden", "mnd.": "maanden"}
VOLUIT |= {
    "volg.": "volgende",
    "vlg": "volgende",
    "vlg.": "volgende",
    "uiterl.": "uiterlijk",
    "miv": "m.i.v.",
}
"""Words as they are shortened in an agenda."""

LEESTEKENS = ' ,.;:!()"'
"""What may stand around a piece. A question mark is not among it: who asks, does not say."""
TUSSEN = rf"(?: -(?= )|[{LEESTEKENS}])*"
EINDE = r"(?![\w'&+/-])(?!(?<=[0-9])[.,:][0-9])"
"""Where a piece may end: not inside a word, a figure, or a pair such as "ma-vr"."""

# Before and behind a day

_VANAF = r"(?:vanaf|per|m\.i\.v\.|met ingang van|ingaande)"
_UITERLIJK = (
    r"(?:uiterlijk|niet later dan|op (?:zijn|z'n) laatst|ten laatste|voor|tot(?: en met)?|t/m|t\.e\.m\.)"
)
GRENS = rf"{_VANAF}|{_UITERLIJK}(?: {_UITERLIJK})?"
"""A deadline or a beginning."""
_OP = r"(?:op )?(?:de )?"
_AANSTAAND = r"(?:eerst ?(?:volgende|komende)|(?:aan)?komende|aanstaande|a\.? ?s\.?|e\.? ?k\.?)"

# Weekdays and weeks

_DAGDEEL = r"(?:voormiddag|namiddag|ochtend|morgen|middag|avond)"
_DAGNAAM = rf"(?:{'|'.join(WEEKDAGEN)}|(?:ma|di|wo|woe|do|don|vr|za)\b\.?)"
_DEEL = rf"(?:[ -]?{_DAGDEEL})?"

WEEKDAG = rf"{_OP}(?P<weekdag>{_DAGNAAM}){_DEEL}(?: {_AANSTAAND}(?! week))?"
AANSTAANDE_WEEKDAG = rf"{_OP}{_AANSTAAND} (?P<weekdag>{_DAGNAAM}|zo\b\.?){_DEEL}"
WELKE_WEEKDAG = rf"{_OP}(?P<welke>deze|volgende) (?P<weekdag>{_DAGNAAM}|zo\b\.?){_DEEL}"
WEEK = rf"{_OP}(?:in |van )?(?:de )?(?P<welke>deze|volgende|(?:aan)?komende|aanstaande) week"
ALLEEN_VOLGENDE_WEEK = rf"\A(?:{_VANAF} |in )?(?:de )?volgende week\Z"
ALLEEN_ZONDAG = r"\A(?:op )?(?P<weekdag>zo)\Z"

# Dates

_MAAND = (
    r"(?P<maand>jan(?:uari)?|febr?(?:uari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAG = r"(?P<dag>[0-9]{1,2})"
_DAG_OF_RANG = rf"{_DAG}(?P<rang>e|ste|de)?"
_JAAR = r"(?P<jaar>[12][0-9]{3}|(?:'|(?<=-))[0-9]{2})"

ISO = rf"{_OP}(?P<jaar>[12][0-9]{{3}})-(?P<maand>[0-9]{{1,2}})-{_DAG}"
GENOEMD = rf"{_OP}{_DAG_OF_RANG}(?: (?:van )?|-)?{_MAAND}(?:[ -]{_JAAR})?(?: {_AANSTAAND})?"
VOLUIT_GENOEMD = rf"{_OP}(?P<dag>{'|'.join(DAGGETALLEN)}) (?:van )?{_MAAND}(?: {_JAAR})?(?: {_AANSTAAND})?"
CIJFERS_MET_JAAR = (
    rf"{_OP}{_DAG}(?P<tussen> ?[-/.] ?)(?P<maand>[0-9]{{1,2}})(?P=tussen)"
    r"(?P<jaar>[12][0-9]{3}|'?[0-9]{2})"
)
CIJFERS = rf"(?:op )?{_DAG}[-/](?P<maand>[0-9]{{1,2}})(?: {_AANSTAAND})?"
NUMMER = rf"{_OP}{_DAG_OF_RANG}"
NUMMER_VOLUIT = rf"(?:op )?de (?P<dag>(?P<rang>{'|'.join(_DAGRANGEN)}))"
RANGDAG = (
    rf"{_OP}(?P<rang>{'|'.join(RANGEN)}|laatste|[1-5](?:e|ste|de)) "
    rf"(?P<weekdag>{'|'.join(WEEKDAGEN)}) (?:van|in) {_MAAND}(?: {_JAAR})?"
)
_EEN_DATUM = rf"{_DAG}(?:[-/][0-9]{{1,2}}(?![0-9]| ?[-u])|(?:e|ste|de)?(?:\Z| {_MAAND}))"
ZONDAG = rf"{_OP}(?P<weekdag>zo)\.?(?=[,:]? (?:de )?{_EEN_DATUM})"
"""Sunday in short is also an everyday word ("zo snel mogelijk"), so only before a date."""

# From today

OVER = (
    rf"(?:over|binnen(?: nu en)?) (?P<getal>[1-9][0-9]{{0,3}}|{'|'.join(GETALLEN)}) "
    r"(?P<maat>dag(?:en)?|week|weken|maand(?:en)?|jaar|jaren)"
)
OVER_EEN_HALF_JAAR = r"(?:over|binnen) een half ?jaar"
NABIJE_DAG = rf"(?P<nabij>{'|'.join(NABIJ)})(?: {OVER})?"
EIND = (
    r"(?:aan )?(?:het )?eind(?:e)? (?:van )?(?:de |deze |(?P<volgende>(?:de )?volgende ))?"
    r"(?P<maat>week|maand)"
)

TOELICHTING = (
    r"(?<=\()(?:net |vlak )?(?:na|voor|in|tijdens) (?:de|het) "
    r"\w*(?:vakantie|week|weekend|toets|toetsen|examens|rapporten|kamp|feestdagen)"
)
"""Between brackets behind a date that was said in full: where in the school year that is."""

# Times of the day, which leave the day as it is

_UURWOORD = "|".join(_TELWOORDEN[:12])
_UUR = rf"(?:(?:2[0-4]|[01]?[0-9])(?:[.:][0-5][0-9])?|{_UURWOORD})"
_KWART = r"(?:kwart|tien|vijf) (?:voor|over) (?:half )?"
_KLOK = rf"(?:{_KWART}|half )?{_UUR}"
_KLOKKEN = rf"{_KLOK}(?: ?[-/] ?{_KLOK}| (?:en|tot) {_KLOK})?"
_ROND = r"(?:uiterlijk |vanaf |voor |na |tot |rond |tegen |omstreeks )?(?:om |van |tussen )?"
_MET_PUNT = r"(?:2[0-4]|[01]?[0-9])(?::[0-5][0-9]|\.(?:00|1[3-9]|[2-5][0-9]))"
"""A time without "uur": "4.12" may as well be a date."""
_RANG = rf"(?:[0-9]{{1,2}}(?:e|ste|de)|{'|'.join(RANGEN)}|laatste)"
_SCHOOL = (
    r"(?:(?:mentor|gym|taal|reken|zwem|muziek)?les(?:sen|uur|tijd)?|school(?:tijd|dag)?|uur|lunch"
    r"|(?:mentor|tussen|studie|steun)uur|gym|rekenen|wiskunde|nederlands|engels|duits|frans|aardrijkskunde"
    r"|geschiedenis|biologie|economie|natuurkunde|scheikunde|techniek|muziek|tekenen|handvaardigheid"
    r"|(?:kleine |grote |ochtend|middag|lunch)?pauze|opvang|overblijf|werk(?:tijd)?|(?:avond)?eten)"
)

MOMENTEN = (
    rf"(?:om |rond )?een uur of (?:[0-9]{{1,2}}|{_UURWOORD})",
    rf"{_ROND}{_KLOKKEN} ?(?:uur|u\.?|h)(?:[0-5][0-9])?",
    rf"(?:uiterlijk )?(?:om|tussen) {_KLOKKEN}",
    rf"van {_KLOK} tot {_KLOK}",
    rf"{_ROND}{_MET_PUNT}(?: ?- ?{_MET_PUNT})?",
    rf"(?:{_KWART}|half )(?:[0-9]{{1,2}}|{_UURWOORD})",
    r"(?:(?:vroeg |laat )?in de (?:loop van de )?|op de |tussen de |de hele |'?s ?)"
    rf"{_DAGDEEL}s?(?: {_KLOK} ?- ?{_KLOK})?",
    rf"(?:aan het |in het )?(?:begin|einde?) (?:van de )?(?:{_DAGDEEL}|(?:school|werk)?dag)",
    rf"(?!morgen){_DAGDEEL}|overdag",
    r"(?:net |vlak |direct |meteen )?"
    r"(?:voor|na|onder|tijdens|in|bij|(?:aan het |bij het )?(?:begin|einde?) van) "
    rf"(?:de |het )?(?:{_RANG} )?{_SCHOOL}",
    rf"(?:in )?(?:het |de )?{_RANG}(?: ?(?:en|-|/|\+) ?{_RANG})? (?:les|lesuur|uur|pauze)",
    r"de hele dag|(?:de )?(?:kleine|grote) pauze",
    r"(?:les|lesuur) [0-9](?:[-/][0-9])?",
    r"nog|al|alvast|pas|meteen|direct|gelijk|vroeg|laat",
)
