/// What a rule refuses. Whoever asked for it is told why: it is never an error of the server.
protocol RuleFault: Error {
    /// Why it is refused; nil where there is no such record, or none that whoever asks may see.
    var reason: Text? { get }
}
