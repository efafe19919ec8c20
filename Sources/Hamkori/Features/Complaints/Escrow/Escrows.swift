import Secrets
import Web

/// The institution's escrow: a way into a case whose readers have all lost their keys, for two people together.
enum Escrows {
    static let overview = Route(.get, "escrow")
    static let foundation = Route(.get, "escrow", "foundation")
    static let found = Route(.post, "escrow", "foundation")
    static let newRequest = Route(.get, "escrow", "request")
    static let ask = Route(.post, "escrow", "request")
    static let confirm = Route(.post, "escrow", "requests", ID<EscrowRequest>.self, "confirm")
    static let decline = Route(.post, "escrow", "requests", ID<EscrowRequest>.self, "decline")

    static let feature = Feature(
        "Escrow",
        endpoints: [
            .page(overview, for: .permitted(.holdEscrow), EscrowActions.show).confidential,
            .page(foundation, for: .permitted(.administerEscrow), EscrowActions.foundation),
            .form(found, for: .permitted(.administerEscrow), EscrowActions.found),
            .page(newRequest, for: .permitted(.administerEscrow), EscrowRequestActions.form).confidential,
            .form(ask, for: .permitted(.administerEscrow), EscrowRequestActions.ask).confidential,
            .form(confirm, for: .permitted(.holdEscrow), EscrowRequestActions.confirm).confidential,
            .form(decline, for: .permitted(.holdEscrow), EscrowRequestActions.decline).confidential,
        ],
        jobs: [forgetting, watching],
        adding: [
            WorkspaceTask(.holdEscrow, EscrowTexts.title, at: 220, Escrows.overview),
            WorkspaceNotice(position: 60, html: EscrowActions.reminder),
            SealedKeys { person, _, writing in try EscrowDeeds.takeBack(from: person, in: writing) },
        ])

    /// The server's part of a confirmation on its way from one holder to the other. The database does not hold it.
    static func pepper(_ application: Application) throws -> Secret {
        application.fileKey.derived(for: "escrow confirmations")
    }

    /// Deletes what first holders handed on in requests that have expired.
    static let forgetting = Job(
        name: "forget expired escrow confirmations", every: 3_600, needsMail: false, needsCertainTime: true
    ) {
        application, now in
        let moment = now.adding(seconds: -EscrowRequest.lifetime)
        try application.writeUnrecorded(patience: .work) {
            try EscrowRequestStore.removeFirstShares(before: moment, in: $0)
        }
    }

    /// Tells the operator of what was put into the table of the escrow by hand.
    static let watching = Job(name: "look for an escrow put in by hand", every: 3_600, needsMail: false) {
        application, _ in
        let forged = try application.read {
            try EscrowStore.forged(in: $0)
        }
        for id in forged { application.log.fault("escrow put in by hand", ["escrow": id]) }
    }
}
