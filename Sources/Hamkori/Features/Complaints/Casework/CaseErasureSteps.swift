import Markup

/// How the readers of a case hold its erasing, or let it go on.
enum CaseErasureSteps {
    static let steps = [hold, release]

    private static let hold = step(
        .hold, CaseErasureTexts.hold, CaseErasureTexts.holdHint, isHeld: true,
        isOffered: { $0.erasure?.isHeld == false })

    private static let release = step(
        .release, CaseErasureTexts.release, CaseErasureTexts.releaseHint, isHeld: false,
        isOffered: { $0.erasure?.isHeld == true })

    /// The reason is a note of the case; in clear stands only that it is held.
    private static func step(
        _ name: CaseStep.Name, _ title: Text, _ hint: Text, isHeld: Bool,
        isOffered: @escaping @Sendable (CaseView) -> Bool
    ) -> CaseStep {
        CaseStep(
            name: name, title: title, hint: hint, place: "reason", isOffered: isOffered,
            fields: { fields, _ in fields.passage("reason", CaseTexts.reason, rows: 4) },
            read: { reader, _, context in
                let reason = reader.text("reason", limit: 10_000)
                guard reader.isValid else { return nil }
                return { writing, person in
                    let text = title[context.language] + ": " + reason
                    try writing.append(
                        .note, ["note": .string(NoteKind.note.rawValue), "text": .string(text)], by: person)
                    if isHeld {
                        try CaseErasureStore.hold(writing.complaint.id, in: writing.scope)
                    } else {
                        // It is announced again, and the week begins again.
                        try CaseErasureStore.remove(writing.complaint.id, in: writing.scope)
                    }
                }
            })
    }
}
