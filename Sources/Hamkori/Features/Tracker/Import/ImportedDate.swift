/// How a row comes to its date: as the file writes it, or to none.
extension ImportedRecommendation {
    /// Takes the date in a cell. One that is not understood is noted and left empty; a dash says that there is none.
    /// - Parameter isMonthFirst: whether the column has the month first somewhere.
    mutating func take(date words: String, column: String, isMonthFirst: Bool = false) {
        dateColumn = column
        guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        do throws(WrittenDate.Fault) {
            date = try WrittenDate.read(words, isMonthFirst: isMonthFirst)
        } catch {
            unread.append(ImportProblem(line: line, column: column, reason: .unreadDate(words, error)))
        }
    }

    /// The row as it is compared and taken, and what of its date is reported: nothing was adopted on a day that is still
    /// to come.
    func dated(on today: CalendarDate) -> (row: ImportedRecommendation, unread: [ImportProblem]) {
        var (row, unread) = (self, unread)
        row.unread = []
        row.dateColumn = ""
        if let date, date.isFuture(on: today) {
            row.date = nil
            unread.append(
                ImportProblem(line: line, column: dateColumn, reason: .unreadDate(date.text, .future)))
        }
        return (row, unread)
    }

    /// The date that is kept beside the one that is known: a source that names none, or names the same less exactly, does
    /// not change it.
    func dateKept(beside known: PartialDate?) -> PartialDate? {
        guard let date else { return known }
        return known?.text.hasPrefix(date.text) == true ? known : date
    }
}

extension WrittenDate.Fault {
    /// What is wrong with what is written, `{1}`.
    var words: Text {
        switch self {
        case .notUnderstood:
            Text(
                tg: "сана нофаҳмост, холӣ монд: {1}", ru: "дата непонятна и оставлена пустой: {1}",
                en: "the date is not understood and was left empty: {1}")
        case .noSuchDay:
            Text(
                tg: "чунин рӯз нест, сана холӣ монд: {1}", ru: "такого дня нет, дата оставлена пустой: {1}",
                en: "there is no such day, and the date was left empty: {1}")
        case .shortYear:
            Text(
                tg: "соли пурра лозим аст, сана холӣ монд: {1}",
                ru: "год нужен полностью, дата оставлена пустой: {1}",
                en: "the year has to be written in full, and the date was left empty: {1}")
        case .number:
            Text(
                tg: "ин рақам сана нест, сана холӣ монд: {1}",
                ru: "это число, а не дата; дата оставлена пустой: {1}",
                en: "this is a number and no date, which was left empty: {1}")
        case .ambiguous:
            Text(
                tg: "дар ин сутун моҳ пеш аз рӯз ҳам меистад, сана холӣ монд: {1}",
                ru: "в этом столбце месяц стоит и перед днём, дата оставлена пустой: {1}",
                en: "this column also has the month before the day, and the date was left empty: {1}")
        case .future:
            Text(
                tg: "ин сана ҳанӯз нарасидааст, холӣ монд: {1}",
                ru: "эта дата ещё не наступила и оставлена пустой: {1}",
                en: "the date is still to come and was left empty: {1}")
        }
    }
}
