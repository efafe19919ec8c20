import CSodium

extension StreamBox {
    /// Closes a stream as it comes, holding at most one chunk. For one thread.
    public final class Sealer {
        /// The 24 bytes that are needed to open. Not secret.
        public let header: [UInt8]
        private let state = State()
        private let context: [UInt8]
        private var waiting: [UInt8] = []
        private var sealedCount = 0
        private var isFinished = false

        /// - Parameter context: what the stream belongs to; it opens in the same context only.
        /// - Throws: `wrongLength` unless the key has 32 bytes.
        public init(key: Secret, context: [UInt8] = []) throws(SecretsError) {
            guard key.count == StreamBox.keyCount else { throw .wrongLength }
            var header = [UInt8](repeating: 0, count: StreamBox.headerCount)
            let pointer = state.pointer
            key.withPointer { _ = crypto_secretstream_xchacha20poly1305_init_push(pointer, &header, $0) }
            self.header = header
            self.context = context
        }

        deinit {
            sodium_memzero(&waiting, waiting.count)
        }

        /// Takes more bytes; returns the chunks that are full.
        /// - Throws: `ended` after `finish`.
        public func push(_ bytes: [UInt8]) throws(SecretsError) -> [[UInt8]] {
            guard !isFinished else { throw .ended }
            var chunks: [[UInt8]] = []
            var rest = bytes[...]
            while waiting.count + rest.count > StreamBox.roomCount {
                let room = StreamBox.roomCount - waiting.count
                waiting += rest.prefix(room)
                rest = rest.dropFirst(room)
                chunks.append(seal(waiting[...], room: StreamBox.roomCount, isLast: false))
                waiting.removeAll(keepingCapacity: true)
            }
            waiting += rest
            return chunks
        }

        /// Returns the last chunks: what was waiting, the padding and the authenticated end.
        /// - Throws: `ended` when called twice.
        public func finish() throws(SecretsError) -> [[UInt8]] {
            guard !isFinished else { throw .ended }
            isFinished = true
            var missing = StreamBox.paddedCount(sealedCount + waiting.count) - sealedCount
            var chunks: [[UInt8]] = []
            var rest = waiting[...]
            repeat {
                let room = min(missing, StreamBox.roomCount)
                missing -= room
                chunks.append(seal(rest.prefix(room), room: room, isLast: missing == 0))
                rest = rest.dropFirst(room)
            } while missing > 0
            return chunks
        }

        private func seal(_ content: ArraySlice<UInt8>, room: Int, isLast: Bool) -> [UInt8] {
            let count = UInt32(content.count)
            var plain = (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * UInt32($0))) }
            plain.reserveCapacity(4 + room)
            plain += content
            plain += [UInt8](repeating: 0, count: room - content.count)
            var chunk = [UInt8](repeating: 0, count: room + StreamBox.frameCount)
            let tag = isLast ? crypto_secretstream_xchacha20poly1305_tag_final() : 0
            _ = crypto_secretstream_xchacha20poly1305_push(
                state.pointer, &chunk, nil, plain, UInt64(plain.count), context, UInt64(context.count), tag)
            sodium_memzero(&plain, plain.count)
            sealedCount += content.count
            return chunk
        }
    }

    /// Opens a stream chunk by chunk. For one thread. Bytes it has returned are authentic, but only `finish`
    /// says that they are all.
    public final class Opener {
        /// Whether the authenticated end was reached.
        public private(set) var isFinished = false
        private let state = State()
        private let context: [UInt8]

        /// - Throws: `wrongLength` unless the key has 32 bytes and the header 24.
        public init(header: [UInt8], key: Secret, context: [UInt8] = []) throws(SecretsError) {
            guard key.count == StreamBox.keyCount, header.count == StreamBox.headerCount else {
                throw .wrongLength
            }
            let pointer = state.pointer
            let result = key.withPointer {
                crypto_secretstream_xchacha20poly1305_init_pull(pointer, header, $0)
            }
            guard result == 0 else { throw .refused }
            self.context = context
        }

        /// The bytes of the next chunk, exactly as `Sealer` returned it; none for a chunk of padding.
        /// - Throws: `refused` for a wrong key, context, order or changed bytes; `ended` after the last
        ///   chunk.
        public func open(_ chunk: [UInt8]) throws(SecretsError) -> [UInt8] {
            guard !isFinished else { throw .ended }
            guard chunk.count >= StreamBox.frameCount else { throw .refused }
            var plain = [UInt8](repeating: 0, count: chunk.count - 17)
            var tag: UInt8 = 0
            let result = crypto_secretstream_xchacha20poly1305_pull(
                state.pointer, &plain, nil, &tag, chunk, UInt64(chunk.count), context, UInt64(context.count))
            guard result == 0 else { throw .refused }
            let count = plain.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            guard count <= plain.count - 4 else { throw .refused }
            isFinished = tag == crypto_secretstream_xchacha20poly1305_tag_final()
            return Array(plain[4..<4 + count])
        }

        /// To be called when no chunk is left.
        /// - Throws: `truncated` if the stream did not come to its end.
        public func finish() throws(SecretsError) {
            guard isFinished else { throw .truncated }
        }
    }
}
