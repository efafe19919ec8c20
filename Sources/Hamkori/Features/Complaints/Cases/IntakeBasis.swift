import Secrets
import Storage

/// What a new case rests on beside what is told: who may read it, and by when it has to be acknowledged. It is read before
/// the case is sealed, and holds as long as the number of public changes has not moved: every change of readers, keys,
/// escrow or calendar stands in the ledger, and so moves it.
struct IntakeBasis {
    /// The public keys of the people who may read it.
    let readers: [ID<Person>: PublicKey]
    let escrow: (generation: Int, key: PublicKey)?
    let acknowledgement: CalendarDate?
    let changes: Int64

    init(readers: [ID<Person>: PublicKey], on day: CalendarDate, in scope: Scope) throws {
        self.readers = readers
        escrow = try EscrowStore.publicKey(in: scope)
        acknowledgement = try CaseDeadline.due(.acknowledgement, after: day, in: scope)
        changes = try PublicGenerationStore.current(in: scope)
    }

    /// Whether a case that was sealed on this one may be kept on the other.
    func says(the other: IntakeBasis) -> Bool {
        readers == other.readers && escrow?.generation == other.escrow?.generation
            && escrow?.key == other.escrow?.key && acknowledgement == other.acknowledgement
    }
}
