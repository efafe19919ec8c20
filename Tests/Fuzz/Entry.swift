/// What libFuzzer calls with each input; a target says what it does with one by `examine`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    examine(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// The input cut in two at its first line end.
func halves(_ bytes: [UInt8]) -> (first: [UInt8], rest: [UInt8]) {
    guard let end = bytes.firstIndex(of: 0x0A) else { return (bytes, []) }
    return (Array(bytes[..<end]), Array(bytes[(end + 1)...]))
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
