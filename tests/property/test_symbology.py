"""Tickers and instruments: what the one says the other says back, for every product, month, year, right and strike."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ctpproto.translate import dialects
from ctpproto.translate.faults import CannotSay

SYMBOLOGY = dialects.of("bloomberg").symbology
assert SYMBOLOGY is not None
FORMS = {"CFFEX": (2, "-"), "SHFE": (2, ""), "INE": (2, ""), "DCE": (2, "-"), "CZCE": (1, ""), "GFEX": (2, "-")}
INDICES = {product for _, product, root, _ in SYMBOLOGY.rows() if len(root) > 4}

years = st.integers(2020, 2080)
strikes = st.one_of(st.integers(1, 10**6).map(str), st.integers(0, 999).flatmap(lambda n: st.just(f"{n}.5")))


@st.composite
def instruments(draw: st.DrawFn) -> tuple[str, int, int]:
    """An instrument that can be alive in a year: its code, the contract's year, the year it is spoken of."""
    exchange, product, _, _ = draw(st.sampled_from(SYMBOLOGY.rows()))
    year, ahead, month = draw(years), draw(st.integers(0, 9)), draw(st.integers(1, 12))
    digits, between = FORMS[exchange]
    code = f"{product}{(year + ahead) % 10**digits:0{digits}d}{month:02d}"
    if product in INDICES or draw(st.booleans()):
        code += f"{between}{draw(st.sampled_from('CP'))}{between}{draw(strikes)}"
    return code, year + ahead, year


@given(instruments())
def test_a_ticker_comes_back_as_the_instrument_that_it_was(said: tuple[str, int, int]) -> None:
    code, contract_year, year = said
    ticker = SYMBOLOGY.ticker(code, year)
    found = SYMBOLOGY.instrument(ticker, year)
    assert found.instrument == code and found.month[:4] == str(contract_year)
    assert SYMBOLOGY.ticker(found.instrument, year) == ticker
    assert SYMBOLOGY.is_ticker(ticker) and not SYMBOLOGY.is_ticker(code)
    assert found == SYMBOLOGY.described(code, year)


@given(instruments())
def test_a_year_of_two_digits_means_the_same(said: tuple[str, int, int]) -> None:
    code, contract_year, year = said
    ticker = SYMBOLOGY.ticker(code, year)
    head, _, key = ticker.partition(" ")
    if "/" not in ticker:
        place = max(at for at, letter in enumerate(head) if letter.isdigit())
        longer = f"{head[:place]}{contract_year % 100:02d}{head[place + 1:]} {key}"
        assert SYMBOLOGY.instrument(longer, year).instrument == code


@given(st.text(st.sampled_from("CUFZ670 ComdtyIndexHSZ/-"), max_size=20), years)
def test_any_text_is_a_ticker_or_is_refused_by_name(text: str, year: int) -> None:
    try:
        found = SYMBOLOGY.instrument(text, year)
    except CannotSay as fault:
        assert fault.name == "Symbol(55)" and str(fault)
    else:
        assert SYMBOLOGY.instrument(SYMBOLOGY.ticker(found.instrument, year), year).instrument == found.instrument


@pytest.mark.parametrize(
    ("instrument", "ticker"),
    [
        ("IF2612", "IFBZ6 Index"), ("IO2612-C-4000", "SHSZ300 12/18/26 C4000 Index"), ("cu2701", "CUF7 Comdty"),
        ("sc2701", "SCPF7 Comdty"), ("m2705", "AEK7 Comdty"), ("SR705", "CBK7 Comdty"), ("lc2701", "LCF7 Comdty"),
        ("cu2701C75000", "CUF7C 75000 Comdty"), ("m2705-P-2900", "AEK7P 2900 Comdty"), ("SR705C5600", "CBK7C 5600 Comdty"),
    ],
)  # fmt: skip
def test_the_demo_s_instruments(instrument: str, ticker: str) -> None:
    assert SYMBOLOGY.ticker(instrument, 2026) == ticker
    assert SYMBOLOGY.instrument(ticker, 2026).instrument == instrument


@pytest.mark.parametrize(
    ("ticker", "words"),
    [
        ("CUA7 Comdty", "A is no month"), ("XYZF7 Comdty", "root XYZ Comdty is not known"), ("CUF7 Index", "not known"),
        ("CUF7", "is no ticker"), ("CUF7C 075 Comdty", "is no ticker"), ("SHSZ300 12/17/26 C4000 Index", "third Friday"),
        ("SHSZ300 13/18/26 C4000 Index", "third Friday"), ("CBK37 Comdty", "too far away"), ("CUA Comdty", "is no ticker"),
    ],
)  # fmt: skip
def test_what_is_no_ticker_is_refused_with_its_reason(ticker: str, words: str) -> None:
    with pytest.raises(CannotSay, match=words):
        SYMBOLOGY.instrument(ticker, 2026)


@pytest.mark.parametrize("code", ["IO2612", "xx2701", "cu701", "cu2713", "m2705C2900", "cu2701-C-75000", "", "cu2701C"])
def test_what_is_no_instrument_of_a_known_product_has_no_ticker(code: str) -> None:
    with pytest.raises(CannotSay):
        SYMBOLOGY.ticker(code, 2026)
