/// The shapes that a route with values may have: up to three words before, between and after its values.
///
/// Swift has no list of mixed words and types that keeps the types, so each shape is written out.
extension Route where Parameters: PathParameter {
    /// 0 words, a value, up to three words.
    public init(
        _ method: Method, _ value: Parameters.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) {
        self.init(method, [], [x, y, z])
    }

    /// 1 word, a value, up to three words.
    public init(
        _ method: Method, _ a: String, _ value: Parameters.Type, _ x: String? = nil, _ y: String? = nil,
        _ z: String? = nil
    ) {
        self.init(method, [a], [x, y, z])
    }

    /// 2 words, a value, up to three words.
    public init(
        _ method: Method, _ a: String, _ b: String, _ value: Parameters.Type, _ x: String? = nil,
        _ y: String? = nil, _ z: String? = nil
    ) {
        self.init(method, [a, b], [x, y, z])
    }

    /// 3 words, a value, up to three words.
    public init(
        _ method: Method, _ a: String, _ b: String, _ c: String, _ value: Parameters.Type, _ x: String? = nil,
        _ y: String? = nil, _ z: String? = nil
    ) {
        self.init(method, [a, b, c], [x, y, z])
    }
}

/// The shapes with two values.
extension Route {
    /// 1 word, a value, 0 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ first: V.Type,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a], first, [], second, [x, y, z])
    }

    /// 1 word, a value, 1 word, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ first: V.Type, _ k: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a], first, [k], second, [x, y, z])
    }

    /// 1 word, a value, 2 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ first: V.Type, _ k: String, _ l: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a], first, [k, l], second, [x, y, z])
    }

    /// 1 word, a value, 3 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ first: V.Type, _ k: String, _ l: String, _ m: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a], first, [k, l, m], second, [x, y, z])
    }

    /// 2 words, a value, 0 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ first: V.Type,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b], first, [], second, [x, y, z])
    }

    /// 2 words, a value, 1 word, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ first: V.Type, _ k: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b], first, [k], second, [x, y, z])
    }

    /// 2 words, a value, 2 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ first: V.Type, _ k: String, _ l: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b], first, [k, l], second, [x, y, z])
    }

    /// 2 words, a value, 3 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ first: V.Type, _ k: String, _ l: String, _ m: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b], first, [k, l, m], second, [x, y, z])
    }

    /// 3 words, a value, 0 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ c: String, _ first: V.Type,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b, c], first, [], second, [x, y, z])
    }

    /// 3 words, a value, 1 word, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ c: String, _ first: V.Type, _ k: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b, c], first, [k], second, [x, y, z])
    }

    /// 3 words, a value, 2 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ c: String, _ first: V.Type, _ k: String, _ l: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b, c], first, [k, l], second, [x, y, z])
    }

    /// 3 words, a value, 3 words, a value, up to three words.
    public init<V: PathParameter, W: PathParameter>(
        _ method: Method, _ a: String, _ b: String, _ c: String, _ first: V.Type, _ k: String, _ l: String,
        _ m: String,
        _ second: W.Type, _ x: String? = nil, _ y: String? = nil, _ z: String? = nil
    ) where Parameters == (V, W) {
        self.init(method, [a, b, c], first, [k, l, m], second, [x, y, z])
    }
}
