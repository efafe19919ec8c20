/// The groups of recommendations in the demo.
enum ClusterDemo {
    static let chapter = DemoChapter(position: 30) { cast in
        for (one, other) in alike {
            guard let one = cast.recommendations[one], let other = cast.recommendations[other] else {
                continue
            }
            let now = cast.application.clock.now
            let id: ID<Cluster> = cast.newID(at: now)
            _ = try cast.write(.officer, at: now) { try ClusterDeeds.merge(one, other, as: id, in: $0) }
        }
        _ = try LikenessUpdate(application: cast.application).perform()
    }

    /// Recommendations that ask for the same from two sides, by number: the later joins the earlier.
    private static let alike = [(2, 3)]
}
