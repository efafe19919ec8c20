/// What peers share, as places or bytes: so many in all, and so many for one of them.
struct SharedPlaces: Sendable {
    let most: Int
    let perPeer: Int
    private(set) var taken = 0
    private var byPeer: [String: Int] = [:]

    init(_ most: Int, perPeer: Int? = nil) {
        self.most = most
        self.perPeer = perPeer ?? .max
    }

    /// Takes some for a peer, or for nobody in particular; false when there are not as many for it.
    mutating func take(_ count: Int = 1, for peer: String?) -> Bool {
        guard count <= most - taken else { return false }
        if let peer {
            guard count <= perPeer - byPeer[peer, default: 0] else { return false }
            byPeer[peer, default: 0] += count
        }
        taken += count
        return true
    }

    /// Gives them back.
    mutating func give(_ count: Int = 1, of peer: String?) {
        taken -= count
        guard let peer, let places = byPeer[peer] else { return }
        byPeer[peer] = places > count ? places - count : nil
    }
}
