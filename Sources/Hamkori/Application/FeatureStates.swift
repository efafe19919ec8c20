import Synchronization

/// What a feature keeps in memory as long as the process lives, such as how often somebody tried to sign in.
protocol FeatureState: Sendable {
    init()
}

/// The states of all features, each made when it is first asked for.
final class FeatureStates: Sendable {
    private let states = Mutex<[ObjectIdentifier: any FeatureState]>([:])

    /// Returns the one state of a type.
    func callAsFunction<State: FeatureState>(_: State.Type = State.self) -> State {
        states.withLock { states in
            if let known = states[ObjectIdentifier(State.self)] as? State { return known }
            let state = State()
            states[ObjectIdentifier(State.self)] = state
            return state
        }
    }
}
