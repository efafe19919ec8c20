import Secrets
import Web

/// Complaints: from a person at risk to an officer who reads and answers.
enum Complaints {
    static let create = Route(.get, "complaints", "new")
    static let submit = Route(.post, "complaints", "new")
    static let enterReceipt = Route(.get, "complaints", "receipt")
    static let openReceipt = Route(.post, "complaints", "receipt")
    static let tell = Route(.post, "complaints", "receipt", "message")
    static let withdraw = Route(.post, "complaints", "receipt", "withdrawal")

    /// Five of the largest files, and the fields around them.
    private static let bodyLimit = 126_000_000

    /// - Parameter readers: to whom new cases are sealed.
    static func feature(readers: CaseReaders) -> Feature {
        let intake = IntakeActions(readers: readers)
        return Feature(
            "Complaints",
            endpoints: [
                .confidential(create, intake.show),
                .confidential(submit, bodyLimit: bodyLimit, intake.submit),
                .confidential(enterReceipt, ReceiptActions.show),
                .confidential(openReceipt, ReceiptActions.open),
                .confidential(tell, bodyLimit: bodyLimit, ReceiptActions.tell),
                .confidential(withdraw, ReceiptActions.withdraw),
            ],
            migrations: ComplaintStore.migrations, records: [ConfidentialDay.source],
            deeds: [.confidentialDayClosed], jobs: [ConfidentialDay.closing])
    }

    /// The server's part of receipts and tickets. The database does not hold it.
    static func pepper(_ application: Application) throws -> Secret {
        try FileKey.load(from: application.configuration.dataDirectory).derived(for: "complaint receipts")
    }
}
