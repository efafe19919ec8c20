import Markup
import Storage
import Web

/// What readers of cases see of those that will be erased.
enum CaseErasureActions {
    static func list(_ context: Context) throws -> Response {
        let language = context.language
        let announced = try announced(context)
        let rows = announced.html { erasure, complaint in
            let closedOn = complaint.closedOn.map { Dates.short($0, language) } ?? ""
            return """
                <tr><td data-label="\(IntakeTexts.number[language])">\
                <a class="number" href="\(context.link(Complaints.showCase, complaint.id))">\(complaint.number.text)</a></td>\
                <td data-label="\(CaseErasureTexts.closedOn[language])">\(closedOn)</td>\
                <td data-label="\(CaseErasureTexts.announcedOn[language])">\
                \(Dates.short(erasure.announcedOn, language))</td>\
                <td data-label="\(CaseErasureTexts.notBefore[language])">\
                \(erasure.isHeld ? "" : Dates.short(erasure.notBefore, language))</td>\
                <td data-label="\(CaseErasureTexts.held[language])">\
                \(erasure.isHeld ? CaseTexts.yes[language] : "")</td></tr>
                """
        }
        let table: HTML = """
            <table class="list"><thead><tr><th scope="col">\(IntakeTexts.number[language])</th>\
            <th scope="col">\(CaseErasureTexts.closedOn[language])</th>\
            <th scope="col">\(CaseErasureTexts.announcedOn[language])</th>\
            <th scope="col">\(CaseErasureTexts.notBefore[language])</th>\
            <th scope="col">\(CaseErasureTexts.held[language])</th></tr></thead><tbody>\(rows)</tbody></table>
            """
        return context.page(
            Page(
                title: CaseErasureTexts.title[language], section: .workspace, path: CasePages.path(context),
                body: """
                    <p>\(CaseErasureTexts.explanation[language])</p>
                    \(announced.isEmpty ? "<p class=\"empty\">\(CaseErasureTexts.none[language])</p>" : table)
                    """))
    }

    /// For the workspace: that cases which somebody may read will be erased.
    static func reminder(_ context: Context) throws -> HTML {
        guard context.visitor.may(.handleComplaints) else { return .empty }
        let count =
            try asReader(context) {
                try CaseErasureStore.countDue(for: $0, in: $1)
            } ?? 0
        guard count > 0 else { return .empty }
        let language = context.language
        return """
            <div class="notice"><p>\(CaseErasureTexts.count(count, language)) \(CaseErasureTexts.week[language])</p>\
            <p><a class="button" href="\(context.link(Complaints.erasures))">\(CaseErasureTexts.title[language])</a></p>\
            </div>
            """
    }

    /// For the page of a case.
    static func notice(_ view: CaseView, _ language: Language) -> HTML {
        guard let erasure = view.erasure else { return .empty }
        let words = erasure.isHeld ? CaseErasureTexts.isHeld : CaseErasureTexts.willBeErased
        return """
            <div class="notice"><p>\(words[language]) \
            \(CaseErasureTexts.since(language, Dates.text(erasure.announcedOn, language)))</p></div>
            """
    }

    private static func announced(
        _ context: Context
    ) throws -> [(erasure: CaseErasure, complaint: Complaint)] {
        try asReader(context) { try CaseErasureStore.all(for: $0, in: $1) } ?? []
    }

    /// Nil for who reads no cases.
    private static func asReader<Found>(
        _ context: Context, _ find: (CaseReaderScope, Scope) throws -> Found
    ) throws -> Found? {
        let signedIn = try context.person()
        return try context.read { scope in
            guard let person = try PersonStore.person(signedIn.id, in: scope),
                let reader = try CaseReaderScope(person, in: scope)
            else { return nil }
            return try find(reader, scope)
        }
    }
}
