import Secrets
import TestDatabases
import Testing

@testable import Hamkori
@testable import Storage

/// A complaint is sealed before the write that keeps it.
@Suite struct SealedIntakeTests {
    /// What a complaint without files needs while others wait: number, complaint, keys, account and deadline.
    private static let statements = 5

    private struct Scene {
        let application: Application
        /// An officer, and their office.
        let reader: CaseReader
        let office: Office
        let pepper: Secret

        init(_ application: Application) throws {
            self.application = application
            pepper = try Receipt.pepper(application)
            let (readers, offices) = try application.read { scope in
                (
                    try ReaderStore.present(in: scope),
                    try InstitutionStore.offices(in: scope)
                )
            }
            let officer = try #require(readers.first { $0.role == .officer })
            reader = officer
            office = try #require(offices.first { $0.id == officer.office })
        }

        func basis(_ scope: Scope) throws -> IntakeBasis {
            try IntakeBasis(
                readers: try CaseReaders.people.keys(of: office, in: scope),
                on: Timestamp.now.date, in: scope)
        }

        func sealed(_ receipt: Receipt = Receipt(random: Random.bytes(32))) throws -> SealedIntake {
            let intake = ComplaintIntake(
                office: office, region: .sughd, authority: .police, isAnonymous: true,
                isFromClosedPlace: false, account: ["what": "Planted"], files: [])
            return try SealedIntake(
                intake, receipt, pepper: pepper, on: Timestamp.now.date,
                basis: try application.read(basis))
        }

        func keep(_ sealed: SealedIntake, _ scope: Scope) throws -> Complaint {
            try sealed.keep(
                pepper: pepper, at: .now, in: scope,
                resting: { try basis(scope) })
        }

        func holders(of complaint: Complaint) throws -> Set<String> {
            try application.read { try CaseStore.holders(of: complaint.id, in: $0) }
        }

        /// Those to whom a case of this moment has to be sealed.
        func present() throws -> Set<String> {
            let basis = try application.read(basis)
            let escrow = basis.escrow.map { CaseStore.Holder.escrow(generation: $0.generation).text }
            return Set(basis.readers.keys.map(\.text) + ["receipt"] + [escrow].compactMap { $0 })
        }

        func endReader() throws {
            try application.write(as: Application.nobody, at: .now) { try ReaderDeeds.end(reader, in: $0) }
        }
    }

    @Test(arguments: Engine.allCases) func fewStatementsStandInTheWayOfOthers(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let sealed = try scene.sealed()
            let complaint = try application.writeUnrecorded { (scope) throws in
                let complaint = try scene.keep(sealed, scope)
                #expect(scope.transaction.statements == SealedIntakeTests.statements)
                return complaint
            }
            #expect(try scene.holders(of: complaint) == scene.present())
            #expect(try scene.present().contains(scene.reader.person.text))
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func whoEndsAsAReaderMeanwhileHasNoKey(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let (sealed, before) = (try scene.sealed(), try scene.present())
            try scene.endReader()
            let complaint = try application.writeUnrecorded { try scene.keep(sealed, $0) }
            #expect(try scene.holders(of: complaint) == before.subtracting([scene.reader.person.text]))
            #expect(try scene.holders(of: complaint) == scene.present())
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }

    @Test(arguments: Engine.allCases) func whoBecomesAReaderMeanwhileHasOne(engine: Engine) throws {
        try withApplication(engine, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            try scene.endReader()
            let sealed = try scene.sealed()
            #expect(try !scene.present().contains(scene.reader.person.text))
            try application.confirm(scene.reader.person)
            let complaint = try application.writeUnrecorded { try scene.keep(sealed, $0) }
            #expect(try scene.holders(of: complaint).contains(scene.reader.person.text))
            #expect(try scene.holders(of: complaint) == scene.present())
        }
    }

    /// Whatever else is written meanwhile changes nothing, and the same form counts once.
    @Test(arguments: Engine.allCases) func theSameFormIsKeptOnceWhateverHappensMeanwhile(engine: Engine)
        throws
    {
        try withApplication(engine, isDemo: true) { (application) throws in
            let scene = try Scene(application)
            let receipt = Receipt(random: Random.bytes(32))
            let (first, second) = (try scene.sealed(receipt), try scene.sealed(receipt))
            let office = Office(
                id: application.newID(at: .now), name: Wording(en: "Khorog"), region: .badakhshon, code: "XYZ"
            )
            try application.write(as: Application.nobody, at: .now) {
                try InstitutionDeeds.add(office, in: $0)
            }
            let complaint = try application.writeUnrecorded { try scene.keep(first, $0) }
            #expect(throws: ComplaintFault.alreadyDone) {
                try application.writeUnrecorded { try scene.keep(second, $0) }
            }
            let next = try application.writeUnrecorded { try scene.keep(try scene.sealed(), $0) }
            #expect(complaint.number.digits != next.number.digits)
            #expect(try LedgerVerification.report(application).problems == [])
        }
    }
}
