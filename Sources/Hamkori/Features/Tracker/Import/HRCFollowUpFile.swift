import Documents

/// A file of the Human Rights Committee's follow-up to its concluding observations: the paragraphs that it follows up,
/// and the grade of each part. It names the paragraphs by their titles only, so a recommendation that is known keeps
/// its text.
enum HRCFollowUpFile {
    /// - Throws: `ImportProblem` when it is no such file, or a grade is none.
    static func read(
        _ bytes: [UInt8]
    ) throws(ImportProblem) -> (rows: [ImportedRecommendation], problems: [ImportProblem]) {
        guard let json = try? JSON(parsing: bytes), let paragraphs = json["paragraphs"]?.asArray,
            let symbol = json["co_symbol"]?.asString, let assessment = json["assessment_symbol"]?.asString
        else { throw ImportProblem(line: 0, column: "", reason: .notThisFormat) }
        // CCPR/C/TJK/CO/3: the third word names the State.
        let words = symbol.split(separator: "/")
        guard words.count > 2, let country = Country(known: words[2]) else {
            throw ImportProblem(line: 0, column: "co_symbol", reason: .noCountry)
        }
        let days = json["assessment_date"]?.asString ?? ""
        guard let date = lastDay(of: days) else {
            throw ImportProblem(line: 0, column: "assessment_date", reason: .notATable(days))
        }
        let session = json["assessment_session"]?.asInteger.map { String($0) } ?? ""
        var rows: [ImportedRecommendation] = []
        var problems: [ImportProblem] = []
        for (index, paragraph) in paragraphs.enumerated() {
            do throws(ImportProblem) {
                var row = try row(paragraph, line: index + 1, country: country)
                row.symbol = symbol
                row.take(date: json["co_date"]?.asString ?? "", column: "co_date")
                row.grades = try grades(paragraph, line: index + 1).map { part, value in
                    Grade.Draft(
                        value: value, part: part, symbol: assessment, session: session, date: date)
                }
                // A paragraph without grades would say nothing but its title.
                if !row.grades.isEmpty { rows.append(row) }
            } catch {
                problems.append(error)
            }
        }
        return (rows, problems)
    }

    private static func grades(
        _ paragraph: JSON, line: Int
    ) throws(ImportProblem) -> [(part: String, value: GradeValue)] {
        var grades: [(part: String, value: GradeValue)] = []
        for limb in paragraph["limbs"]?.asArray ?? [] {
            let word = limb["grade"]?.asString ?? ""
            guard let value = GradeValue(words: word) else {
                throw ImportProblem(line: line, column: "grade", reason: .notATable(word))
            }
            grades.append((limb["limb"]?.asString?.trimmed ?? "", value))
        }
        return grades
    }

    private static func row(
        _ paragraph: JSON, line: Int, country: Country
    ) throws(ImportProblem) -> ImportedRecommendation {
        guard let number = paragraph["para"]?.asString, let title = paragraph["title"]?.asString,
            !title.isEmpty
        else { throw ImportProblem(line: line, column: "title", reason: .emptyText) }
        var row = ImportedRecommendation(
            line: line, source: .treatyBody, country: country.code, text: title, recommenders: [])
        row.paragraph = number
        return row
    }

    /// The last day of a span in English words: `27 February-24 March 2023`.
    static func lastDay(of span: String) -> CalendarDate? {
        let end = span.split { "-–".contains($0) }.last ?? ""
        let words = end.split(separator: " ")
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
            let month = Dates.months.firstIndex(where: { $0.en == words[1] })
        else { return nil }
        return CalendarDate("\(year)-\((month + 1).padded(2))-\(day.padded(2))")
    }
}
