"""Verifies a ledger of Hamkori without Hamkori: RFC 6962, C2SP signed notes and Ed25519 (RFC 8032), with Python alone.

verify_ledger.py bundle FILE [KEY]   a proof that somebody downloaded, held to a key known from elsewhere
verify_ledger.py log URL [KEY]       every entry of a ledger: the tree is built from its leaves
Prints what holds and exits 0, or says what does not and exits 1.
"""
import base64
import functools
import hashlib
import json
import sys
import urllib.request


def sha256(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def leaf_hash(leaf: bytes) -> bytes:
    return sha256(b"\x00", leaf)


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01", left, right)


def root_of(leaves: list[bytes]) -> bytes:
    """The root over leaf hashes (RFC 6962 §2.1)."""
    if len(leaves) < 2:
        return leaves[0] if leaves else sha256()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return node_hash(root_of(leaves[:half]), root_of(leaves[half:]))


def root_by_path(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    """The root that a path of siblings leads to (RFC 9162 §2.1.3.2)."""
    last = size - 1
    for sibling in path:
        assert last > 0, "the path is too long"
        if index & 1 or index == last:
            leaf = node_hash(sibling, leaf)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            leaf = node_hash(leaf, sibling)
        index, last = index >> 1, last >> 1
    assert last == 0, "the path is too short"
    return leaf


def canonical(value) -> str:
    """The one text of a JSON value (RFC 8785; names and numbers of the ledger need no more)."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@functools.cache
def checkpoint_of(note: str, key: str) -> tuple[int, bytes]:
    """Size and root of a signed note, after its signature was verified."""
    name, key_id, encoded = key.strip().split("+", 2)
    public = base64.b64decode(encoded, validate=True)
    assert public[0] == 1 and len(public) == 33, "the key is not one of Ed25519"
    assert sha256(name.encode(), b"\n", public)[:4].hex() == key_id, "the key's id does not fit the key"
    text, _, signatures = note.rpartition("\n\n")
    text += "\n"
    for line in signatures.splitlines():
        dash, signer, encoded = line.split(" ")
        signed = base64.b64decode(encoded, validate=True)
        if dash == "—" and signer == name and signed[:4].hex() == key_id:
            assert is_signed(public[1:], text.encode(), signed[4:]), "the signature is wrong"
            break
    else:
        raise AssertionError("the checkpoint is not signed by the key")
    origin, size, root = text.splitlines()[:3]
    assert origin == name, "the checkpoint is of another ledger"
    return int(size), base64.b64decode(root, validate=True)


def verify_bundle(bundle: dict, key: str | None = None) -> bytes:
    """The hash of the leaf of a proof; refuses a member that nobody checks. Entries of records that are not public come
    without the leaf's text."""
    known = {"hamkori", "key", "checkpoint", "entry", "leafHash", "size", "root", "proof"}
    assert known <= set(bundle) <= known | {"leaf", "salt", "recordForm"}, "members are missing, or unknown"
    assert key is None or bundle["key"] == key.strip(), "the key is another one"
    size, root = checkpoint_of(bundle["checkpoint"], bundle["key"])
    assert (bundle["size"], bundle["root"]) == (size, root.hex()), "size or root are not the signed ones"
    leaf = bytes.fromhex(bundle["leafHash"])
    path = [bytes.fromhex(sibling) for sibling in bundle["proof"]]
    assert root_by_path(leaf, bundle["entry"], size, path) == root, "the entry is not in the tree"
    assert ("salt" in bundle) == ("recordForm" in bundle), "a text cannot be checked without its salt"
    assert "leaf" in bundle or "salt" not in bundle, "a text cannot be checked without its leaf"
    if "leaf" in bundle:
        entry = json.loads(bundle["leaf"])
        assert canonical(entry) == bundle["leaf"] and entry["number"] == bundle["entry"], "the leaf is another one"
        assert leaf == leaf_hash(bundle["leaf"].encode()), "the leaf's hash is another one"
        if "salt" in bundle:
            form = sha256(bytes.fromhex(bundle["salt"]), bundle["recordForm"].encode()).hex()
            assert form == entry["form"], "the text is not the one that was entered"
    return leaf


def verify_log(url: str, key: str | None = None) -> int:
    """Every entry of the ledger at an address. Returns their number."""
    def get(path: str) -> str:
        with urllib.request.urlopen(url + path, timeout=60) as answer:
            return answer.read().decode()

    key = key or get("/ledger/key")
    size, root = checkpoint_of(get("/ledger/checkpoint"), key)
    leaves = []
    for number in range(size):
        bundle = json.loads(get(f"/ledger/bundle?entry={number}"))
        assert bundle["entry"] == number
        leaves.append(verify_bundle(bundle, key))
    assert root_of(leaves) == root, "the tree over all entries has another root"
    for earlier in {1, size // 3, size - 1}:
        proof = json.loads(get(f"/ledger/proof/inclusion?entry=0&size={earlier}"))
        assert proof["root"] == root_of(leaves[:earlier]).hex(), f"the first {earlier} entries have another root"
    return size


# Ed25519 (RFC 8032 §6), for verifying alone.
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    return ((f - e) * (h - g) % P, (h + g) * (f + e) % P, (h - g) * (h + g) % P, (f - e) * (f + e) % P)


def times(scalar, point):
    result = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point, scalar = add(point, point), scalar >> 1
    return result


def point_of(text: bytes):
    y = int.from_bytes(text, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * pow(2, (P - 1) // 4, P) % P
    assert y < P and x * x % P == square and (x or not sign), "no point of the curve"
    x = P - x if x & 1 != sign else x
    return (x, y, 1, x * y % P)


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    base = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
    scalar = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or scalar >= ORDER:
        return False
    digest = hashlib.sha512(signature[:32] + public + message).digest()
    challenge = int.from_bytes(digest, "little") % ORDER
    left = times(scalar, base)
    right = add(point_of(signature[:32]), times(challenge, point_of(public)))
    return all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


def main(words: list[str]) -> int:
    if len(words) not in (2, 3) or words[0] not in ("bundle", "log"):
        print(__doc__, file=sys.stderr)
        return 64
    key = words[2] if len(words) == 3 else None
    try:
        if words[0] == "log":
            print(f"{verify_log(words[1].rstrip('/'), key)} entries hold")
        else:
            with open(words[1], encoding="utf-8") as file:
                bundle = json.load(file)
            leaf = verify_bundle(bundle, key)
            print(bundle.get("leaf", leaf.hex()))
    except (AssertionError, ValueError, KeyError, TypeError, AttributeError) as problem:
        print(f"does not hold: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
