import Glibc
import Synchronization

/// One connection's socket and who is at its other end.
final class Peer: Sendable {
    /// What is under way on the connection.
    enum Phase: Int {
        /// Nothing that depends on the speed of the other end.
        case other = 0
        /// The body of a request comes.
        case receiving
        /// An answer is being fetched.
        case sending
        /// The server gave the connection up: nothing that comes on it is taken any more.
        case givenUp
    }

    /// How far a phase was at a moment.
    private struct Mark: Sendable {
        let phase: Int
        let second: Int
        let bytes: UInt64
    }

    /// The file descriptor, open as long as the peer is in `Reception.peers`.
    let socket: Int32
    /// The address without its port.
    let address: String
    /// Whose share the connection takes; nil when it counts for nobody.
    let share: String?
    /// Whether it has a place among the connections.
    let hasPlace: Bool
    /// The monotonic second at which a request that is still not whole is given up; `Int.max` for never.
    let deadline: Atomic<Int>
    /// When it began to wait for a request or last sent something of a body, counted among all connections.
    let turn: Atomic<Int>
    /// Whether the last look found that the other end sends no more.
    let hasLeft = Atomic(false)
    /// Whether the server has cut the connection.
    let isCut = Atomic(false)
    /// A count of phases, times four, and the phase. Only the event thread changes it, but for `giveUpBody`.
    private let phase = Atomic(0)
    private let mark = Mutex<Mark?>(nil)

    init(socket: Int32, address: String, share: String?, hasPlace: Bool, turn: Int, deadline: Int) {
        self.socket = socket
        self.address = address
        self.share = share
        self.hasPlace = hasPlace
        self.turn = Atomic(turn)
        self.deadline = Atomic(deadline)
    }

    /// Begins a phase; false when the connection was given up.
    @discardableResult func enter(_ next: Phase) -> Bool {
        let now = phase.load(ordering: .relaxed)
        guard now % 4 != Phase.givenUp.rawValue else { return false }
        return phase.compareExchange(
            expected: now, desired: (now / 4 + 1) * 4 + next.rawValue, ordering: .relaxed
        ).exchanged
    }

    /// Gives up a connection on which a body comes; false when the body has come meanwhile. Either the request is worked
    /// on or its sender is told that it is not, never both.
    func giveUpBody() -> Bool {
        let now = phase.load(ordering: .relaxed)
        guard now % 4 == Phase.receiving.rawValue else { return false }
        return phase.compareExchange(
            expected: now, desired: now - Phase.receiving.rawValue + Phase.givenUp.rawValue,
            ordering: .relaxed
        ).exchanged
    }

    var currentPhase: Phase { Phase(rawValue: phase.load(ordering: .relaxed) % 4) ?? .other }

    /// Whether it has not sent the whole of a request.
    var owesRequest: Bool {
        let phase = currentPhase
        return (phase == .other || phase == .receiving) && deadline.load(ordering: .relaxed) != .max
    }

    /// The phase, where fewer bytes went by in it, in some seconds, than a least speed asks for. Called each second.
    func slowPhase(now: Int, leastSpeed: Int, grace: Int) -> Phase? {
        let phase = phase.load(ordering: .relaxed)
        guard let current = Phase(rawValue: phase % 4), current == .receiving || current == .sending,
            let moved = moved(current)
        else { return nil }
        return mark.withLock { mark in
            guard let last = mark, last.phase == phase else {
                mark = Mark(phase: phase, second: now, bytes: moved)
                return nil
            }
            let seconds = now - last.second
            guard seconds >= grace else { return nil }
            mark = Mark(phase: phase, second: now, bytes: moved)
            return moved - last.bytes < UInt64(leastSpeed * seconds) ? current : nil
        }
    }

    /// The bytes that the other end has sent, or has confirmed, since it connected (Linux's `struct tcp_info`, whose fields
    /// never move); nil where the system does not say.
    private func moved(_ phase: Phase) -> UInt64? {
        let tcp: Int32 = 6
        let tcpInfo: Int32 = 11
        let place = phase == .sending ? 120 : 128
        var info = [UInt8](repeating: 0, count: 256)
        var length = socklen_t(info.count)
        guard getsockopt(socket, tcp, tcpInfo, &info, &length) == 0, Int(length) >= place + 8 else {
            return nil
        }
        return info.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
    }
}
