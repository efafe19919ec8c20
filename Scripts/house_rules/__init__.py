"""The rules of the house that no compiler keeps, and the samples that prove each of them."""
