import Secrets

/// Fills an empty database with the demo, by the same steps that people take in the browser.
struct Demo {
    private var cast: DemoCast
    private var offices: [String: ID<Office>] = [:]

    var application: Application { cast.application }
    var organisations: [String: ID<Organisation>] { cast.organisations }
    var people: [Role: ID<Person>] { cast.people }
    var recommendations: [Int: ID<Recommendation>] { cast.recommendations }

    /// Fills an installation without people; does nothing where the demo is filled already.
    /// - Throws: `OpeningProblem.notADemo`, `.halfFilledDemo`, `StorageError`.
    static func fill(_ application: Application) throws {
        let folder = application.configuration.dataDirectory
        let (filling, isEmpty) = try application.read {
            (
                try InstallationStore.identity(in: $0.transaction)?.demo,
                try PersonStore.all(in: $0).isEmpty
            )
        }
        switch filling {
        case .done: return
        case .underway: guard isEmpty else { throw OpeningProblem.halfFilledDemo(path: folder) }
        case nil: throw OpeningProblem.notADemo(path: folder)
        }
        try Demo.tell(application)
        try application.writeUnrecorded { try InstallationStore.set(.done, in: $0) }
        // The demo tells of the past: its last entries do not say how late it is.
        try application.keepTime()
        application.log.note("demo filled")
    }

    private static func tell(_ application: Application) throws {
        var demo = Demo(application)
        try demo.addOffices()
        try demo.addOrganisations()
        try demo.addPeople()
        try demo.confirmReaders()
        try demo.hold(DemoContent.seminar, DemoContent.participants, DemoContent.proposals, isOver: true)
        try demo.review(DemoContent.cycles)
        try demo.transmit(DemoContent.transmittal)
        try demo.hold(DemoContent.round)
        try demo.planNextRound(DemoContent.nextRound)
        try demo.hold(DemoContent.nextSeminar, [], DemoContent.nextProposals, isOver: false)
        try demo.tellChapters()
        try demo.follow(DemoContent.tracked)
        try demo.schedule()
        try demo.saveSearches()
        try demo.setWorkingDays()
        try demo.complain()
        try demo.handleCases()
    }

    private init(_ application: Application) { cast = DemoCast(application) }

    func day(_ date: DemoDate) -> CalendarDate { cast.day(date) }

    func newID<Record>(at now: Timestamp) -> ID<Record> { cast.newID(at: now) }

    func write<Result>(
        _ role: Role, at now: Timestamp, _ body: (Writing) throws -> Result
    ) throws -> Result { try cast.write(role, at: now, body) }

    /// Lets features tell what is theirs.
    private func tellChapters() throws {
        let chapters = application.features.additions(DemoChapter.self)
        for chapter in chapters.sorted(by: { $0.position < $1.position }) { try chapter.tell(cast) }
    }

    private mutating func addOffices() throws {
        let now = day(DemoDate(year: 0, month: 6, day: 1)).at(hour: 9)
        for known in DemoContent.offices {
            let office = Office(id: newID(at: now), name: known.name, region: known.region, code: known.code)
            offices[office.code] = office.id
            try write(.administrator, at: now) { try InstitutionDeeds.add(office, in: $0) }
        }
    }

    private mutating func addOrganisations() throws {
        let now = day(DemoDate(year: 0, month: 6, day: 2)).at(hour: 9)
        for known in DemoContent.organisations {
            let id: ID<Organisation> = newID(at: now)
            cast.organisations[known.key] = id
            try write(.administrator, at: now) {
                try OrganisationDeeds.add(
                    Organisation.Draft(
                        name: known.name, kind: known.kind, region: known.region, themes: known.themes),
                    as: id, in: $0)
            }
        }
    }

    private mutating func addPeople() throws {
        let now = day(DemoDate(year: 0, month: 6, day: 3)).at(hour: 9)
        for known in DemoContent.people {
            guard let role = Role(rawValue: known.role) else { continue }
            let id: ID<Person> = newID(at: now)
            let person = Person(
                id: id, pseudonym: Hexadecimal.text(Random.bytes(16)), name: known.displayName,
                email: known.email,
                role: role, organisation: organisations[known.organisationKey],
                office: role == .officer ? offices["SUG"] : nil,
                passwordHash: nil,
                secondFactor: nil, isActive: true, version: 1)
            cast.pseudonyms[role] = person.pseudonym
            cast.people[role] = id
            let keys = try PersonKeys.make(PersonKeys.demoPassword, through: PersonKeys.demoGate)
            try write(.administrator, at: now) {
                try AccountDeeds.add(person, keys, in: $0)
                // Members read referrals, which takes a second factor; the demo's sign-in does not ask for it.
                if role == .member {
                    try PersonStore.setSecondFactor(
                        SealedSecondFactor(.generate(), of: id, application), of: id, in: $0)
                }
            }
        }
    }

    /// The commissioner is confirmed as the first one of an institution is, the others by the commissioner.
    private func confirmReaders() throws {
        let now = day(DemoDate(year: 0, month: 6, day: 4)).at(hour: 9)
        guard let commissioner = people[.commissioner] else { return }
        let others = Role.allCases.filter { $0 != .commissioner && ReaderRule.isNeeded(by: $0) }
        for (role, person) in [(Role.commissioner, commissioner)]
            + others.compactMap({ role in
                people[role].map { (role, $0) }
            })
        {
            let known = try application.read { try PersonKeyStore.publicKey(of: person, in: $0) }
            guard let key = known else { continue }
            let id: ID<CaseReader> = newID(at: now)
            let actor: Role = role == .commissioner ? .administrator : .commissioner
            try write(actor, at: now) {
                if role == .commissioner {
                    try ReaderDeeds.confirmAtCommandLine(person, key, as: id, in: $0)
                } else {
                    try ReaderDeeds.confirm(person, key, by: commissioner, as: id, in: $0)
                }
            }
        }
    }

    private mutating func hold(
        _ known: DemoSeminar, _ participants: [DemoParticipant], _ proposals: [DemoProposal], isOver: Bool
    ) throws {
        let starts = day(known.starts)
        // A seminar that is still to come was planned today.
        let planned = min(starts.adding(days: -60).at(hour: 10), application.clock.now)
        let id: ID<Seminar> = newID(at: planned)
        let seminar = Seminar(
            id: id,
            draft: Seminar.Draft(
                title: known.title, startsOn: starts, endsOn: day(known.ends), place: known.place,
                summary: known.summary, languages: Language.allCases, themes: known.themes,
                publication: .public),
            state: isOver ? .concluded : .open, version: 1)
        let organisations = organisations
        try write(.officer, at: planned) { writing in
            let sessions = known.sessions.map { $0.session(writing.newID()) }
            try SeminarDeeds.plan(seminar, sessions, in: writing)
            for participant in participants {
                guard let organisation = organisations[participant.organisationKey] else { continue }
                let draft = Participant.Draft(
                    organisation: organisation, title: participant.title, region: participant.region)
                try SeminarDeeds.register(
                    draft, as: writing.newID(), at: id, isPresent: participant.isPresent, in: writing)
            }
        }
        let submitted = isOver ? starts.adding(days: -14).at(hour: 12) : planned
        let ids = try submit(proposals, to: id, at: submitted)
        try decide(proposals, ids, at: seminar.endsOn.at(hour: 16))
    }

    private func transmit(_ known: DemoTransmittal) throws {
        guard let sender = organisations[known.senderKey], let addressee = organisations[known.addresseeKey]
        else {
            return
        }
        let prepared = day(known.prepared).at(hour: 11)
        let id: ID<Transmittal> = newID(at: prepared)
        let draft = Transmittal.Draft(
            recommendations: recommendations.sorted { $0.key < $1.key }.map(\.value),
            letter: Transmittal.Letter(
                title: known.title, addressee: addressee, through: organisations[known.throughKey],
                coverLetter: known.coverLetter))
        try write(.partner, at: prepared) {
            try TransmittalDeeds.prepare(draft, from: sender, as: id, in: $0)
        }
        try write(.partner, at: day(known.sent).at(hour: 15)) { try TransmittalDeeds.send(id, in: $0) }
        try write(.focalPoint, at: day(known.received).at(hour: 10)) {
            try TransmittalDeeds.receive(id, in: $0)
        }
        try write(.focalPoint, at: day(known.answered).at(hour: 10)) {
            try TransmittalDeeds.answer(id, known.answer, in: $0)
        }
    }

    private func submit(
        _ proposals: [DemoProposal], to seminar: ID<Seminar>, at now: Timestamp
    ) throws -> [Int: ID<Proposal>] {
        var ids: [Int: ID<Proposal>] = [:]
        for proposal in proposals {
            guard let addressee = organisations[proposal.addresseeKey] else { continue }
            let id: ID<Proposal> = newID(at: now)
            ids[proposal.number] = id
            let draft = Proposal.Draft(
                title: proposal.title, text: proposal.text, theme: proposal.theme, addressee: addressee,
                supporting: proposal.supportingKeys.compactMap { organisations[$0] },
                explanation: proposal.explanation, sdg: proposal.sdg.compactMap { SDGTarget($0) })
            try write(.member, at: now) {
                try SeminarDeeds.submit(
                    draft, as: id, to: seminar, by: organisations[proposal.proposerKey], in: $0)
                if let earlier = proposal.repeats.flatMap({ recommendations[$0] }) {
                    try ThreadStore.link(
                        RecordReference(.proposal, id), .duplicates,
                        RecordReference(.recommendation, earlier), in: $0)
                }
            }
        }
        return ids
    }

    /// One after the other, so that what was adopted stands in the order of the proposals.
    private mutating func decide(
        _ proposals: [DemoProposal], _ ids: [Int: ID<Proposal>], at start: Timestamp
    ) throws {
        for proposal in proposals {
            guard let id = ids[proposal.number] else { continue }
            let now = start.adding(seconds: proposal.number)
            switch proposal.outcome {
            case .adopted(let rule):
                let decision = decision(on: proposal, rule)
                let adopted = try write(.commissioner, at: now) {
                    try SeminarDeeds.decide(decision, on: id, in: $0)
                }
                cast.recommendations[proposal.number] = adopted
            case .merged(let other):
                try write(.officer, at: now) {
                    try SeminarDeeds.set(
                        .merged, of: id, reason: Wording(), mergedInto: ids[other], in: $0)
                }
            case .deferred(let reason):
                try write(.officer, at: now) {
                    try SeminarDeeds.set(.deferred, of: id, reason: reason, in: $0)
                }
            case .withdrawn(let reason):
                try write(.officer, at: now) {
                    try SeminarDeeds.set(.withdrawn, of: id, reason: reason, in: $0)
                }
            case .pending: continue
            }
        }
    }

    private func decision(on proposal: DemoProposal, _ rule: DemoRule) -> Decision {
        let entitled = DemoContent.civilSociety.count
        let votes: (yes: Int, no: Int, abstain: Int)
        switch rule {
        case .consensus: votes = (0, 0, 0)
        case .twoThirds(let yes, let no, let abstain): votes = (yes, no, abstain)
        }
        return Decision(
            rule: rule == .consensus ? .consensus : .twoThirds, base: .valid, entitled: entitled,
            present: entitled,
            quorum: entitled / 2 + 1, yes: votes.yes, no: votes.no, abstain: votes.abstain, invalid: 0,
            objections: proposal.objections, blocksAllowed: proposal.objections.count,
            dissent: proposal.dissent.compactMap { dissent in
                organisations[dissent.organisationKey].map { Dissent(organisation: $0, text: dissent.text) }
            })
    }
}

extension DemoSession {
    fileprivate func session(_ id: ID<Session>) -> Session {
        Session(
            id: id,
            draft: Session.Draft(
                day: day, startsAt: startsAt, endsAt: endsAt, title: title, theme: theme,
                description: description, speakers: speakers))
    }
}
