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
                text: "Make torture a crime of its own, with a penalty that fits its gravity.",
                themes: [torture], persons: ["Persons deprived of their liberty & detainees"],
                goals: ["16", "16.1"], position: .supported),
            DemoAsk(
                paragraph: "1.2",
                text: "Let independent monitors visit every place of detention without notice.",
                themes: [torture, "Conditions of detention"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16"], position: .noted),
            DemoAsk(
                paragraph: "1.3", text: "Adopt a law against violence in the family and open shelters.",
                themes: [women], persons: ["Women & girls"], goals: ["5", "5.2"], position: .supported),
            DemoAsk(
                paragraph: "1.4", text: "Consider acceding to the Convention on persons with disabilities.",
                themes: [treaties, disability], persons: ["Persons with disabilities"],
                goals: ["10", "10.2"],
                position: .supported),
            DemoAsk(
                paragraph: "1.5", text: "Give the Commissioner a budget of its own.",
                themes: [institution], goals: ["16.a"], position: .partiallySupported),
        ])

    private static let secondReview = DemoCycle(
        source: .upr, symbol: "DEMO/HRC/33/1", session: "25",
        date: CalendarDate(unchecked: 2016, 5, 6),
        asked: [
            DemoAsk(
                paragraph: "2.1",
                text: "Investigate every complaint of torture by a body outside the ministry.",
                themes: [torture, "Rule of law & impunity"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16", "16.3"],
                position: .supported),
            DemoAsk(
                paragraph: "2.2",
                text: "Establish a national preventive mechanism and let organisations take part.",
                themes: [torture, "National Preventive Mechanism (NPM)"], goals: ["16", "16.6"],
                position: .noted),
            DemoAsk(
                paragraph: "2.3", text: "Train the police to protect women who report violence at home.",
                themes: [women], persons: ["Women & girls", "Law enforcement / police & prison officials"],
                goals: ["5", "5.2"], position: .supported),
            DemoAsk(
                paragraph: "2.4", text: "Accede to the Convention on persons with disabilities.",
                themes: [treaties, disability], persons: ["Persons with disabilities"],
                goals: ["10", "10.2"],
                position: .supported),
            DemoAsk(
                paragraph: "2.5", text: "Protect the savings and the families of migrant workers.",
                themes: ["Migrants"], persons: ["Migrants"], goals: ["8.8", "10.7"], position: .supported),
        ])

    private static let committee = DemoCycle(
        source: .treatyBody, symbol: "CCPR/DEMO/3", session: "", date: CalendarDate(unchecked: 2019, 7, 18),
        asked: [
            DemoAsk(
                paragraph: "31",
                text: "Ensure that every detained person is registered from the first minute.",
                themes: [torture, "Arbitrary arrest & detention"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16.3"]),
            DemoAsk(
                paragraph: "47", text: "Let journalists and their sites work without interference.",
                themes: ["Freedom of opinion and expression & access to information"], persons: ["Media"],
                goals: ["16.10"]),
            DemoAsk(
                paragraph: "50", text: "Bring the surveillance of messages under the control of a court.",
                themes: ["Private life & privacy", "Rights in the digital world"], goals: ["16.10"]),
        ])

    private static let thirdReview = DemoCycle(
        source: .upr, symbol: "DEMO/HRC/49/1", session: "39",
        date: CalendarDate(unchecked: 2021, 11, 4),
        asked: [
            DemoAsk(
                paragraph: "3.1",
                text: "Let independent monitors visit every place of detention without notice.",
                themes: [torture, "Conditions of detention"],
                persons: ["Persons deprived of their liberty & detainees"], goals: ["16"],
                position: .supported),
            DemoAsk(
                paragraph: "3.2", text: "Make violence in the family a crime.",
                themes: [women], persons: ["Women & girls"], goals: ["5", "5.2"], position: .noted),
            DemoAsk(
                paragraph: "3.3",
                text: "Ratify the Convention on persons with disabilities and open schools to all.",
                themes: [treaties, disability, "Right to education"], persons: ["Persons with disabilities"],
                goals: ["4", "4.5", "10.2"], position: .supported),
            DemoAsk(
                paragraph: "3.4", text: "Bring the Commissioner in line with the Paris Principles.",
                themes: [institution], goals: ["16.a"], position: .supported),
            DemoAsk(
                paragraph: "3.5", text: "Teach digital safety at school.",
                themes: ["Rights in the digital world", "Right to education"], persons: ["Children"],
                goals: ["4", "4.7"], position: .supported),
        ])
}
