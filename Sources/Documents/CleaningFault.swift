/// Why a document cannot be freed of what it tells of its maker without changing what it says.
public enum CleaningFault: Error, Hashable, Sendable, CaseIterable {
    /// It holds changes that nobody has accepted or rejected: either answer would change its text.
    case changes
    /// It holds comments, which name their writers and are part of what it says.
    case comments
    /// It holds fields that somebody fills in.
    case fields
    /// It holds links to files of a computer, whose paths name people.
    case localLinks
    /// It holds something that cannot be looked into: another file, a macro, a signature, a kind of picture that is not known.
    case contents
    /// It is built wrongly, or so that reading it would take the memory.
    case malformed
    /// Nothing else is known: a program failed, or the file holds something unknown.
    case unable
    /// It perhaps can, but not here and now: a program is missing, may make no room on this machine, or was too slow.
    case notNow
}
