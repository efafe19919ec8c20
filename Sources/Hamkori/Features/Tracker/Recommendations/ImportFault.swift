/// What hinders an import beside its file.
enum ImportFault: Error, Equatable {
    /// Another one was decided meanwhile.
    case anotherCameFirst
    /// Portions that were put aside are gone before the import was decided.
    case notWhole
    /// A portion of a decided one does not open: it was changed, or another key closed it.
    case unreadablePortion(Int)
    /// An earlier one cannot go on, for what the log says.
    case earlierStopped
}
