"""The memo for business: the market, what was signed, access, risks, on two pages."""

from builder.wording.business.memo import business

__all__ = ["business"]
