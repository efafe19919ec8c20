import CMicrohttpd
import Glibc

/// A response as libmicrohttpd keeps it: the header fields, and the bytes, the file or the flow of the body.
///
/// `@unchecked Sendable`: the pointer is set once; after `init` only `MHD_queue_response` and
/// `MHD_destroy_response` get it, which count references under the response's own lock.
final class Reply: @unchecked Sendable {
    /// The status code that it goes with.
    let status: Int
    private let pointer: OpaquePointer

    /// A body of bytes, which are copied once; nil when there is no memory. Fields that cannot be sent are named
    /// to `refused`.
    init?(status: Int, headers: [(name: String, value: String)], bytes: [UInt8], refused: (String) -> Void) {
        let made = bytes.withUnsafeBytes { buffer in
            // The library promises not to write into what it copies.
            MHD_create_response_from_buffer(
                buffer.count, UnsafeMutableRawPointer(mutating: buffer.baseAddress), .RESPMEM_MUST_COPY)
        }
        guard let made else { return nil }
        self.status = status
        pointer = made
        add(headers, refused)
    }

    /// A body that is read from a file; nil when the process has no more descriptors.
    init?(
        status: Int, headers: [(name: String, value: String)], file: ResponseFile, refused: (String) -> Void
    ) {
        guard let descriptor = file.opened() else { return nil }
        guard let made = MHD_create_response_from_fd64(UInt64(file.size), descriptor) else {
            close(descriptor)
            return nil
        }
        self.status = status
        pointer = made
        add(headers, refused)
    }

    /// A body that flows; nobody knows how long it is.
    init?(status: Int, headers: [(name: String, value: String)], flow: Flow, refused: (String) -> Void) {
        let context = Unmanaged.passRetained(flow)
        guard
            let made = MHD_create_response_from_callback(
                UInt64.max, 32_768, Callbacks.readFlow, context.toOpaque(), Callbacks.releaseFlow)
        else {
            context.release()
            return nil
        }
        self.status = status
        pointer = made
        add(headers, refused)
    }

    deinit {
        MHD_destroy_response(pointer)
    }

    func queue(on connection: OpaquePointer) -> Bool {
        MHD_queue_response(connection, UInt32(status), pointer) == .YES
    }

    private func add(_ headers: [(name: String, value: String)], _ refused: (String) -> Void) {
        for (name, value) in headers where !Reply.isOwn(name) && !value.isEmpty {
            // The library takes no field with a line end, so nothing can split a response.
            if value.utf8.contains(0) || MHD_add_response_header(pointer, name, value) != .YES {
                refused(name)
            }
        }
    }

    /// The fields that only the server writes.
    private static func isOwn(_ name: String) -> Bool {
        ["content-length", "transfer-encoding", "date"].contains(name.lowercased())
    }
}

/// What a connection is to be answered with.
struct Outgoing: Sendable {
    let reply: Reply
    /// The body, where it flows.
    var flow: Flow?
    /// The number of bytes of the body, where it is a file.
    var fileSize = 0
    /// The number of bytes of the body, where it is in memory for this answer alone.
    var memorySize = 0
}
