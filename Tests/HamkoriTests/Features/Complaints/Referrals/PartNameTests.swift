import Documents
import Testing

@testable import Hamkori

/// What a part of a case is called where it is shared.
@Suite struct PartNameTests {
    private let day: CalendarDate

    init() throws { day = try #require(CalendarDate("2026-11-27")) }

    private func part(
        _ kind: CaseDocument.Kind, _ content: JSON, byComplainant isFromComplainant: Bool = false
    ) -> CaseDocument {
        CaseDocument(
            sequence: 2, kind: kind, isFromComplainant: isFromComplainant, day: day, content: content)
    }

    @Test func aNameSaysWhatItIsAndItsDay() throws {
        let photo = part(.file, ["name": "IMG_1.jpg", "type": "jpg"])
        #expect(PartName.text(photo, for: .office, .en) == "Evidence of 27 November 2026: photo")
        #expect(
            PartName.text(photo, for: .complainant, .ru)
                == "Доказательство от \(Dates.text(day, .ru)): снимок")
        let sent = part(.file, ["name": "file-1.jpg", "type": "jpg"], byComplainant: true)
        #expect(PartName.text(sent, for: .office, .en) == "File of 27 November 2026: file-1.jpg")
    }

    /// What was shared on a later day keeps the day on which it was made, and evidence stays evidence.
    @Test func aCopyHasTheNameOfItsOriginal() {
        let copy = part(
            .file, ["name": "file-1.pdf", "type": "pdf", "madeOn": "2026-03-01", "isEvidence": true])
        #expect(PartName.text(copy, for: .office, .en) == "Evidence of 1 March 2026: document")
    }

    /// A complainant learns that the office wrote something, and not what.
    @Test(arguments: Language.allCases) func aComplainantDoesNotLearnWhatTheOfficeWrote(language: Language) {
        for (kind, field) in [
            (CaseDocument.Kind.request, "to"), (.reply, "text"), (.event, "title"), (.note, "text"),
        ] {
            let name = PartName.text(part(kind, [field: "Farangis"]), for: .complainant, language)
            #expect(!name.contains("Farangis") && name.contains(Dates.text(day, language)), "\(kind)")
        }
        let request = PartName.text(part(.request, ["to": "Farangis"]), for: .office, language)
        #expect(request.hasSuffix(": Farangis"))
    }
}
