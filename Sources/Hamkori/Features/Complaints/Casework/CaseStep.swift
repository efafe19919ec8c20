import Markup
import Web

/// Something that an officer does to a case: its form and what the form writes, told once.
struct CaseStep: Addition {
    /// What is done; the word stands in the address.
    enum Name: String, CaseIterable, Sendable, PathParameter {
        case answer, state, qualification, assignment, transfer, exclusion
        case request, reply
        case note, event, act, evidence, task, done
        case hold, release
        case consent, referral, revocation

        static let placeholder = "step"
    }

    typealias Change = (inout CaseWriting, ID<Person>) throws -> Void

    let name: Name
    let title: Text
    /// What is worth knowing before.
    var hint: Text?
    var sendsFiles = false
    /// The field at which is said that the case does not allow it any longer, or that nobody could read it.
    let place: String
    var nobodyThere = CaseTexts.nobodyThere
    /// Whether the case allows it now.
    var isOffered: @Sendable (CaseView) -> Bool = { !$0.complaint.state.isClosed }
    let fields: @Sendable (FormFields, CaseView) -> HTML
    /// What the form asks for; nil when something is wrong with it, which the reader has noted then.
    let read: @Sendable (inout FormReader, CaseView, Context) throws -> Change?

    /// What stands in the form at first.
    var start: @Sendable (CaseView) -> Fields = { _ in Fields() }
}

extension FeatureList {
    /// What officers do to cases, in the order of a case's page.
    var caseSteps: [CaseStep] { additions(CaseStep.self) }
}
