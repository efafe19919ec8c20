import Testing

@testable import XML

/// The root of a document that has to be good.
func read(_ text: String, limits: XMLLimits = XMLLimits()) throws(XMLError) -> XMLElement {
    try XMLDocument(parsing: Array(text.utf8), limits: limits).root
}

/// What is wrong with a document; nil if nothing is.
func problem(_ bytes: some Sequence<UInt8>, limits: XMLLimits = XMLLimits()) -> XMLError.Problem? {
    do throws(XMLError) {
        _ = try XMLDocument(parsing: Array(bytes), limits: limits)
        return nil
    } catch { return error.problem }
}

/// What is wrong with a document; nil if nothing is.
func problem(_ text: String, limits: XMLLimits = XMLLimits()) -> XMLError.Problem? {
    problem(text.utf8, limits: limits)
}
