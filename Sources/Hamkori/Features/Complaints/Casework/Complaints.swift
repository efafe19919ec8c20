import Secrets
import Web

/// Complaints: from a person at risk to an officer who reads and answers.
enum Complaints {
    // Addresses stay in a browser's history: these tell nobody that somebody complained.
    static let create = Route(.get, "contact")
    static let submit = Route(.post, "contact")
    static let enterReceipt = Route(.get, "contact", "reply")
    static let openReceipt = Route(.post, "contact", "reply")
    static let tell = Route(.post, "contact", "reply", "message")
    static let withdraw = Route(.post, "contact", "reply", "withdrawal")
    static let feedback = Route(.post, "contact", "reply", "feedback")

    static let registration = Route(.get, "complaints", "register")
    static let register = Route(.post, "complaints", "register")
    static let queue = Route(.get, "complaints")
    static let showCase = Route(.get, "complaints", ID<Complaint>.self)
    static let file = Route(.get, "complaints", ID<Complaint>.self, "files", Int.self)
    static let step = Route(.get, "complaints", ID<Complaint>.self, CaseStep.Name.self)
    static let take = Route(.post, "complaints", ID<Complaint>.self, CaseStep.Name.self)
    static let outcome = Route(.get, "complaints", ID<Complaint>.self, "recommendation")
    static let issueOutcome = Route(.post, "complaints", ID<Complaint>.self, "recommendation")
    static let erasures = Route(.get, "complaints", "erasures")
    static let letter = Route(.get, "complaints", ID<Complaint>.self, "letters", Int.self)

    /// - Parameter readers: to whom new cases are sealed.
    static func feature(readers: CaseReaders) -> Feature {
        let intake = IntakeActions(readers: readers)
        let desk = DeskActions(readers: readers)
        return Feature(
            "Complaints",
            endpoints: [
                .confidential(create, intake.show),
                .confidential(submit, files: AttachedFile.formLimit, intake.submit),
                .confidential(enterReceipt, ReceiptActions.show),
                .confidential(openReceipt, ReceiptActions.open),
                .confidential(tell, files: AttachedFile.formLimit, ReceiptActions.tell),
                .confidential(withdraw, ReceiptActions.withdraw),
                .confidential(feedback, FeedbackActions.tell),
                // Leaflets and bookmarks lead to these, and forms that are open while the program is updated.
                .confidential(Route(.get, "complaints", "new"), intake.show),
                .confidential(
                    Route(.post, "complaints", "new"), files: AttachedFile.formLimit, intake.submit),
                .confidential(Route(.get, "complaints", "receipt"), ReceiptActions.show),
                .confidential(Route(.post, "complaints", "receipt"), ReceiptActions.open),
                .confidential(
                    Route(.post, "complaints", "receipt", "message"), files: AttachedFile.formLimit,
                    ReceiptActions.tell),
                .confidential(Route(.post, "complaints", "receipt", "withdrawal"), ReceiptActions.withdraw),
                .confidential(Route(.post, "complaints", "receipt", "feedback"), FeedbackActions.tell),
                .page(registration, for: .permitted(.handleComplaints), desk.show).confidential,
                .form(
                    register, for: .permitted(.handleComplaints), files: AttachedFile.formLimit, desk.submit
                )
                .confidential,
            ] + OneTimePages.endpoints + forOfficers,
            migrations: ComplaintStore.migrations + ComplaintFindingStore.migrations
                + CaseErasureStore.migrations + CaseLeafStore.migrations,
            records: [ConfidentialDay.source, ComplaintFinding.source],
            deeds: [.confidentialDayClosed, .complaintFindingIssued, .complaintsExported],
            jobs: [ConfidentialDay.closing, CaseDayEnd.job, CaseRetention.erasing, OneTimePage.tidying],
            checks: [
                CaseChainCheck.all, ConfidentialDayCheck.all, CaseKeyCheck.all, RegistrationNumberCheck.all,
            ],
            adding: additions)
    }

    private static let additions: [any Addition] =
        [
            Section.complaints,
            FooterLink(IntakeTexts.title, at: 5, to: create),
            FooterLink(IntakeTexts.haveReceipt, at: 6, to: enterReceipt),
            WorkspaceTask(.handleComplaints, CaseTexts.queue, at: 10, Complaints.queue),
            WorkspaceNotice(position: 40, html: CaseErasureActions.reminder),
            AfterRestoration(perform: ComplaintNumberStore.leaveOut),
            SealedKeys { person, readers, writing in
                guard let readers else {
                    return try CaseStore.removeKeys(of: person, in: writing.scope)
                }
                try CaseStore.removeKeys(of: person, whereAnyHas: readers, in: writing.scope)
            },
        ] + CaseCorrespondence.steps + CaseDecisions.steps + CaseInquiry.steps + CaseErasureSteps.steps

    private static let forOfficers: [Endpoint] = [
        .page(queue, for: .permitted(.handleComplaints), CaseActions.queue).confidential,
        .page(erasures, for: .permitted(.handleComplaints), CaseErasureActions.list).confidential,
        .page(showCase, for: .permitted(.handleComplaints), CaseActions.show).confidential,
        .page(file, for: .permitted(.handleComplaints), CaseActions.file).confidential,
        .page(step, for: .permitted(.handleComplaints), CaseActions.step).confidential,
        .form(take, for: .permitted(.handleComplaints), files: AttachedFile.formLimit, CaseActions.take)
            .confidential,
        .page(outcome, for: .permitted(.handleComplaints), OutcomeActions.show).confidential,
        .form(issueOutcome, for: .permitted(.handleComplaints), OutcomeActions.issue).confidential,
        .page(letter, for: .permitted(.handleComplaints), CaseLetter.show).confidential,
    ]
}

extension Section {
    static let complaints = Section(
        name: Text(tg: "Шикоят", ru: "Жалоба", en: "Complaint"), path: Complaints.create.path, position: 60)
}
