import CMicrohttpd
import Glibc

/// The C functions that libmicrohttpd calls. Each gets the `Reception` as its context, which `HTTPServer` keeps
/// alive until after `MHD_stop_daemon`.
enum Callbacks {
    /// A request line was read: makes the exchange, which `completed` takes back.
    static let begin:
        @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) ->
            UnsafeMutableRawPointer? = {
                context, target, connection in
                guard let context, let target, let connection else { return nil }
                let reception = Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue()
                let peer = web_socket_context(connection).map {
                    Unmanaged<Peer>.fromOpaque($0).takeUnretainedValue()
                }
                return Unmanaged.passRetained(reception.open(String(cString: target), peer)).toOpaque()
            }

    static let answer: MHD_AccessHandlerCallback = {
        context, connection, _, method, version, data, size, place in
        guard let context, let connection, let method, let version, let size, let raw = place?.pointee else {
            return MHD_Result.NO
        }
        let reception = Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue()
        let exchange = Unmanaged<Exchange>.fromOpaque(raw).takeUnretainedValue()
        let bytes = UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : size.pointee)
        size.pointee = 0
        exchange.isOld = strcmp(version, "HTTP/1.0") == 0
        return reception.receive(exchange, connection, method: method, data: bytes) ? .YES : .NO
    }

    static let completed: MHD_RequestCompletedCallback = { context, _, place, _ in
        guard let context, let raw = place?.pointee else { return }
        place?.pointee = nil
        let exchange = Unmanaged<Exchange>.fromOpaque(raw).takeRetainedValue()
        Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue().complete(exchange)
    }

    static let connectionChanged: MHD_NotifyConnectionCallback = { context, connection, place, what in
        guard let context, let connection, let place else { return }
        let reception = Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue()
        if what == .CONNECTION_NOTIFY_STARTED {
            let peer = reception.connect(socket: web_socket(connection))
            place.pointee = Unmanaged.passRetained(peer).toOpaque()
        } else if let raw = place.pointee {
            place.pointee = nil
            reception.disconnect(Unmanaged<Peer>.fromOpaque(raw).takeRetainedValue())
        }
    }

    static let log: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = {
        context, line in
        guard let context, let line else { return }
        let reception = Unmanaged<Reception>.fromOpaque(context).takeUnretainedValue()
        reception.noteTrouble(String(cString: line))
    }

    static let addHeader: MHD_KeyValueIteratorN = { context, _, name, nameSize, value, valueSize in
        guard let context, let name else { return .YES }
        context.assumingMemoryBound(to: Headers.self).pointee.add(
            name: UnsafeRawBufferPointer(start: name, count: nameSize),
            value: UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : valueSize))
        return .YES
    }

    static let readFlow: MHD_ContentReaderCallback = { context, _, target, size in
        guard let context else { return -2 }
        let flow = Unmanaged<Flow>.fromOpaque(context).takeUnretainedValue()
        // -1 and -2 are MHD_CONTENT_READER_END_OF_STREAM and MHD_CONTENT_READER_END_WITH_ERROR, which are casts
        // that Swift does not see.
        switch flow.read(into: UnsafeMutableRawBufferPointer(start: target, count: size)) {
        case .bytes(let count): return count
        case .nothingYet: return 0
        case .end: return -1
        case .cut: return -2
        }
    }

    static let releaseFlow: MHD_ContentReaderFreeCallback = { context in
        guard let context else { return }
        Unmanaged<Flow>.fromOpaque(context).takeRetainedValue().cancel()
    }
}
