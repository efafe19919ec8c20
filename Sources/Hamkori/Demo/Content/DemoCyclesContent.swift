/// A review in which the UN recommended something, with a symbol that no document of the UN has.
struct DemoCycle {
    let source: RecommendationSource
    let symbol: String
    let session: String
    let date: CalendarDate
    let asked: [DemoAsk]
}

/// An invented recommendation of a review.
struct DemoAsk {
    let paragraph: String
    let text: String
    let themes: [String]
    var persons: [String] = []
    var goals: [String] = []
    var position: StatePosition?
}

extension DemoContent {
    private static let torture =
        "Prohibition of torture & ill-treatment (including cruel, inhuman or degrading treatment)"
    private static let treaties = "Ratification of & accession to international instruments"
    private static let women = "Violence against women"
    private static let disability = "Persons with disabilities: accessibility, mobility"
    private static let institution = "National Human Rights Institution (NHRI)"

    static let cycles: [DemoCycle] = [firstReview, secondReview, committee, thirdReview]

    private static let firstReview = DemoCycle(
        source: .upr, symbol: "DEMO/HRC/19/1", session: "12",
        date: CalendarDate(unchecked: 2011, 10, 3),
        asked: [
            DemoAsk(
                paragraph: "1.1",
                text: "Establish torture as a separate offence with commensurate penalties.",
                themes: [torture], persons: ["Persons deprived of their liberty & detainees"],
                goals: ["16", "16.1"], position: .supported),
            DemoAsk(
                paragraph: "1.2",
                text:
                    "Ensure that independent monitors can visit all places of detention without prior notice.",
                themes: [torture, "Conditions of detention"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16"], position: .noted),
            DemoAsk(
                paragraph: "1.3",
                text:
                    "Adopt a law on the prevention of domestic violence and establish shelters for victims.",
                themes: [women], persons: ["Women & girls"], goals: ["5", "5.2"], position: .supported),
            DemoAsk(
                paragraph: "1.4",
                text: "Consider acceding to the Convention on the Rights of Persons with Disabilities.",
                themes: [treaties, disability], persons: ["Persons with disabilities"],
                goals: ["10", "10.2"],
                position: .supported),
            DemoAsk(
                paragraph: "1.5", text: "Ensure that the Commissioner has adequate and independent funding.",
                themes: [institution], goals: ["16.a"], position: .partiallySupported),
        ])

    private static let secondReview = DemoCycle(
        source: .upr, symbol: "DEMO/HRC/33/1", session: "25",
        date: CalendarDate(unchecked: 2016, 5, 6),
        asked: [
            DemoAsk(
                paragraph: "2.1",
                text:
                    "Ensure that all complaints of torture are investigated by a body independent of the ministry concerned.",
                themes: [torture, "Rule of law & impunity"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16", "16.3"],
                position: .supported),
            DemoAsk(
                paragraph: "2.2",
                text:
                    "Establish a national preventive mechanism with the participation of civil society organisations.",
                themes: [torture, "National Preventive Mechanism (NPM)"], goals: ["16", "16.6"],
                position: .noted),
            DemoAsk(
                paragraph: "2.3",
                text: "Train police officers to protect women who report domestic violence.",
                themes: [women], persons: ["Women & girls", "Law enforcement / police & prison officials"],
                goals: ["5", "5.2"], position: .supported),
            DemoAsk(
                paragraph: "2.4",
                text: "Accede to the Convention on the Rights of Persons with Disabilities.",
                themes: [treaties, disability], persons: ["Persons with disabilities"],
                goals: ["10", "10.2"],
                position: .supported),
            DemoAsk(
                paragraph: "2.5",
                text: "Take measures to protect migrant workers and the families that they leave behind.",
                themes: ["Migrants"], persons: ["Migrants"], goals: ["8.8", "10.7"], position: .supported),
        ])

    private static let committee = DemoCycle(
        source: .treatyBody, symbol: "CCPR/DEMO/3", session: "", date: CalendarDate(unchecked: 2019, 7, 18),
        asked: [
            DemoAsk(
                paragraph: "31",
                text:
                    "Ensure that all persons deprived of liberty are registered from the very outset of detention.",
                themes: [torture, "Arbitrary arrest & detention"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16.3"]),
            DemoAsk(
                paragraph: "47",
                text: "Ensure that journalists and online media can work without interference.",
                themes: ["Freedom of opinion and expression & access to information"], persons: ["Media"],
                goals: ["16.10"]),
            DemoAsk(
                paragraph: "50",
                text: "Ensure that the surveillance of communications is subject to judicial control.",
                themes: ["Private life & privacy", "Rights in the digital world"], goals: ["16.10"]),
        ])

    private static let thirdReview = DemoCycle(
        source: .upr, symbol: "DEMO/HRC/49/1", session: "39",
        date: CalendarDate(unchecked: 2021, 11, 4),
        asked: [
            DemoAsk(
                paragraph: "3.1",
                text:
                    "Ensure that independent monitors can visit all places of detention without prior notice.",
                themes: [torture, "Conditions of detention"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16"],
                position: .supported),
            DemoAsk(
                paragraph: "3.2", text: "Criminalize domestic violence.",
                themes: [women], persons: ["Women & girls"], goals: ["5", "5.2"], position: .noted),
            DemoAsk(
                paragraph: "3.3",
                text:
                    "Ratify the Convention on the Rights of Persons with Disabilities and ensure inclusive education for all.",
                themes: [treaties, disability, "Right to education"], persons: ["Persons with disabilities"],
                goals: ["4", "4.5", "10.2"], position: .supported),
            DemoAsk(
                paragraph: "3.4",
                text: "Bring the institution of the Commissioner into line with the Paris Principles.",
                themes: [institution], goals: ["16.a"], position: .supported),
            DemoAsk(
                paragraph: "3.5", text: "Include digital safety in school curricula.",
                themes: ["Rights in the digital world", "Right to education"], persons: ["Children"],
                goals: ["4", "4.7"], position: .supported),
        ])
}
