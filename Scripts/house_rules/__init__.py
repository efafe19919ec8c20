"""The rules of the house (CONTRIBUTING.md) that no compiler keeps, and the samples that prove each of them."""
