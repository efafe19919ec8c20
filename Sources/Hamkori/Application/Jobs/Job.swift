/// Something that the system does by itself now and then. It may be run again at any time, by any node, and does then
/// only what was not done yet.
struct Job: Sendable {
    /// Its word in the log and in the table of runs.
    let name: String
    /// Seconds from one run to the next.
    let every: Int
    /// Whether it only writes mails: without a mail server it does not run, so that nothing old goes out when one is
    /// set up later.
    let needsMail: Bool
    /// Whether it does what nobody can undo: it does not run while the clock is in doubt.
    var needsCertainTime = false
    let run: @Sendable (Application, Timestamp) throws -> Void
}
