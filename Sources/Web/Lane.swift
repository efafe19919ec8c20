/// A class of work: its requests wait for one another, and for those of no other lane.
public struct Lane: Sendable, Hashable {
    /// What it is called, in figures too.
    public let name: String
    /// How many of its requests are worked on at one time, at least 1.
    public let threads: Int
    /// How many more wait; one more is answered by 503.
    public let waiting: Int
    /// How far its threads stand back behind others when the processors are busy, from 0 to 19.
    public let niceness: Int
    /// How many places, working or waiting, one peer may have; nil for all of them.
    public let perPeer: Int?

    /// A lane of these values.
    public init(_ name: String, threads: Int, waiting: Int, niceness: Int = 0, perPeer: Int? = nil) {
        self.name = name
        self.threads = max(1, threads)
        self.waiting = max(0, waiting)
        self.niceness = niceness
        self.perPeer = perPeer
    }
}

/// What a lane is doing, and what it has done since the start.
public struct LaneFigures: Sendable, Equatable {
    /// Requests that a thread works on.
    public var working = 0
    /// Requests that wait for a thread.
    public var waiting = 0
    /// Requests that were turned away.
    public var refused = 0
    /// Requests that were taken by a thread.
    public var begun = 0
    /// The milliseconds that those have waited, all together.
    public var waitedMilliseconds = 0
    /// The milliseconds that the one waited that waited longest.
    public var longestWaitMilliseconds = 0

    /// Nothing yet.
    public init() {}
}
