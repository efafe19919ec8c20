import Secrets
import Storage
import Web

/// The second stop of a request: it finds the route, the language, the person and the permission, and lets the
/// action run; whatever that throws becomes an answer here, and nowhere else.
struct Gate: Sendable {
    let application: Application

    /// The endpoint of a request; nil where there is none.
    func endpoint(of head: RequestHead) -> Endpoint? { find(head).endpoint }

    /// The answer to a request for a file or for a page that is remembered; on the event thread.
    func answerFromMemory(_ head: RequestHead) -> PreparedResponse? {
        // Health is told whatever the workers and the database do.
        if head.method == .get || head.method == .head {
            if head.path == Gate.healthPath { return application.readiness.alive }
            if head.path == Gate.readinessPath { return application.readiness.answer }
        }
        if head.begins(with: "assets") { return application.assets.response(for: head.path) }
        // PostgreSQL would have to be asked over the network for the generation: that is for the workers.
        guard application.database.engine == .sqlite else { return nil }
        guard mayBeRemembered(head), let endpoint = endpoint(of: head), endpoint.isRemembered else {
            return nil
        }
        return remembered(narrowed(head, endpoint))
    }

    private static let healthPath = Site.health.path
    private static let readinessPath = Site.readiness.path

    /// The answer to any other request; on a worker.
    func answer(_ request: Request) -> Response {
        let found = find(request.head)
        let request = Request(head: narrowed(request.head, found.endpoint), body: request.body)
        if found.endpoint?.isRemembered == true, mayBeRemembered(request.head),
            let page = remembered(request.head)
        {
            return .prepared(page)
        }
        return answer(request, found)
    }

    /// The answer of what was found, to a narrowed request.
    private func answer(_ request: Request, _ found: Found) -> Response {
        let requestID = Hexadecimal.text(Random.bytes(6))
        let started = application.clock.now
        let context = Context(
            application: application, request: request, language: found.language, visitor: .anybody,
            requestID: requestID, now: started, endpoint: found.endpoint)
        var response: Response
        var isKept = found.endpoint?.isConfidential != true
        var refused: Refusal?
        do {
            response = try act(found, context)
        } catch WriteRefusal.alreadyDone(let address) {
            response = .redirect(to: address)
        } catch let asked as ConfirmationAsked {
            response = .redirect(to: asked.link.address)
        } catch {
            let refusal = Refusal(error)
            if refusal.status >= 500 {
                application.log.fault(
                    "refused", ["request": requestID, "status": String(refusal.status), "error": "\(error)"])
            }
            response = refusal.response(named(context))
            isKept = false
            refused = refusal
        }
        noteAccessRefused(response.status, refused, context)
        if found.endpoint?.isForComplainants == true, response.status == 200,
            response.headers["Content-Type"]?.hasPrefix("text/html") == true
        {
            // Chromium keeps pages whole for a step back, text fields and all, `no-store` or not, unless their status is
            // another than 200. Without scripts nothing else prevents that.
            response.status = 203
        }
        if !isKept { response.headers.set("Cache-Control", "no-store") }
        application.protection.cover(&response, isPage: !found.isDoor)
        return response
    }

    // MARK: Finding

    private struct Found {
        let finding: Router<Endpoint>.Finding
        let language: Language
        let isDoor: Bool

        var endpoint: Endpoint? {
            guard case .found(let endpoint, _) = finding else { return nil }
            return endpoint
        }
    }

    private func find(_ head: RequestHead) -> Found {
        let segments = head.segments
        if let language = head.language {
            return Found(
                finding: application.pages.find(head.method, Array(segments.dropFirst())), language: language,
                isDoor: false)
        }
        return Found(
            finding: application.doors.find(head.method, segments),
            language: Language.preferred(by: head.headers["Accept-Language"]), isDoor: true)
    }

    private func act(_ found: Found, _ context: Context) throws -> Response {
        switch found.finding {
        case .unknown: throw Refusal.notFound
        case .wrongMethod(let allowed):
            if context.request.method == .options { return .options(allowed: allowed) }
            throw Refusal.wrongMethod(allowed: allowed)
        case .found(let endpoint, let segments):
            return try act(endpoint, segments, context)
        }
    }

    private func act(_ endpoint: Endpoint, _ segments: [Substring], _ context: Context) throws -> Response {
        if endpoint.kind == .door { return try endpoint.act(segments, context) }
        let isForeign = context.source == .foreign
        if isForeign, context.request.method == .post { throw Refusal.foreignForm }
        let arrival = try visitor(endpoint, context)
        let context = context.with(arrival.visitor)
        guard endpoint.audience.admits(context.visitor) else {
            throw endpoint.audience.refusal(of: context.visitor)
        }
        if endpoint.kind == .form { try checkToken(context) }
        // Reading a case is noted: a link of another site must not do that unasked.
        if isForeign, endpoint.isConfidential, endpoint.audience != .everyone {
            return context.page(ForeignLink.page(context))
        }
        let moment = endpoint.isRemembered && context.visitor.person == nil ? try application.moment() : nil
        var response = try endpoint.act(segments, context)
        if let secret = arrival.newFormSecret {
            response.setCookie(application.cookie(.form, secret, maxAge: nil))
        }
        if endpoint.isForComplainants, context.request.method == .post {
            return OneTimePage.passing(response, context)
        }
        if let moment, application.configuration.remembersPages {
            return remember(&response, context.request.head, moment)
        }
        if context.visitor.person != nil || endpoint.hasOpenForm || endpoint.kind == .form {
            response.headers.set("Cache-Control", "no-store")
        }
        return response
    }

    // MARK: People and forms

    private func visitor(_ endpoint: Endpoint, _ context: Context) throws -> (
        visitor: Visitor, newFormSecret: String?
    ) {
        let head = context.request.head
        if let token = application.token(in: .session, of: head),
            let person = try SessionStore.resume(
                token.digest, confirmation: application.token(in: .confirmation, of: head), at: context.now,
                in: context.application)
        {
            application.sessions.note(token.digest)
            return (Visitor(person: person, formSecret: Array(token.text.utf8)), nil)
        }
        guard endpoint.hasOpenForm || endpoint.kind == .form else { return (.anybody, nil) }
        if let token = application.token(in: .form, of: head) {
            return (Visitor(person: nil, formSecret: Array(token.text.utf8)), nil)
        }
        let fresh = Token.generate().text
        return (Visitor(person: nil, formSecret: Array(fresh.utf8)), fresh)
    }

    private func checkToken(_ context: Context) throws {
        guard let secret = context.visitor.formSecret, let text = try context.request.form()[.csrf],
            FormToken.matches(text, secret)
        else { throw Refusal.staleForm }
    }

    /// The context of an error page: who reads it is found once more, but no fault may come of that.
    private func named(_ context: Context) -> Context {
        guard let token = application.token(in: .session, of: context.request.head),
            let person = try? SessionStore.resume(token.digest, at: context.now, in: context.application)
        else { return context }
        return context.with(Visitor(person: person, formSecret: Array(token.text.utf8)))
    }

    // MARK: Answers

    /// Whether what a request asks for may be in the page memory.
    private func mayBeRemembered(_ head: RequestHead) -> Bool {
        application.configuration.remembersPages && (head.method == .get || head.method == .head)
            && head.cookie(application.name(of: .session)) == nil
    }

    /// The page that a narrowed request asks for.
    private func remembered(_ head: RequestHead) -> PreparedResponse? {
        guard let moment = try? application.moment() else { return nil }
        return application.memory.page(at: place(of: head), moment)
    }

    /// A request without what a remembered answer does not depend on.
    private func narrowed(_ head: RequestHead, _ endpoint: Endpoint?) -> RequestHead {
        guard let endpoint, endpoint.isRemembered else { return head }
        return head.keeping(endpoint.parameters)
    }

    /// Where the answer to a narrowed request is remembered. No path holds a line's end.
    private func place(of head: RequestHead) -> String { head.path + "\n" + head.query.encoded() }

    private func remember(_ response: inout Response, _ head: RequestHead, _ moment: PageMemory.Moment)
        -> Response
    {
        response.headers.set("Cache-Control", "no-cache")
        application.protection.cover(&response, isPage: true)
        guard response.status == 200, head.method == .get, head.cookie(application.name(of: .session)) == nil,
            // Files that a browser saves are large and asked for once: they would push the pages out.
            !response.headers.contains("Content-Disposition"), let page = PreparedResponse(response)
        else { return response }
        application.memory.keep(page, at: place(of: head), moment)
        return .prepared(page)
    }
}

extension Context {
    fileprivate func with(_ visitor: Visitor) -> Context {
        Context(
            application: application, request: request, language: language, visitor: visitor,
            requestID: requestID, now: now, endpoint: endpoint)
    }
}
