import Secrets
import Storage

/// To whom a new case is sealed.
struct CaseReaders: Sendable {
    /// The public keys of those who may read the complaints of offices and have keys.
    let keys: @Sendable ([Office], Scope) throws -> [ID<Office>: [ID<Person>: PublicKey]]

    /// The offices that can take a complaint now: those with somebody to read it.
    func openOffices(in scope: Scope) throws -> [Office] {
        let offices = try InstitutionStore.offices(in: scope)
        let keys = try keys(offices, scope)
        return offices.filter { keys[$0.id]?.isEmpty == false }
    }

    /// Those of one office.
    func keys(of office: Office, in scope: Scope) throws -> [ID<Person>: PublicKey] {
        try keys([office], scope)[office.id] ?? [:]
    }
}
