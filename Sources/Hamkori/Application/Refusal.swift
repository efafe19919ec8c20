import Secrets
import Storage
import Web

/// An answer that is not the page that was asked for.
enum Refusal: Error, Equatable {
    case notFound
    case wrongMethod(allowed: [Method])
    case signInFirst
    case notPermitted
    /// The role would allow it, but no reader of cases has confirmed the person yet.
    case notConfirmed
    /// The form's token is missing or old.
    case staleForm
    /// Another site sent the form.
    case foreignForm
    case badRequest
    /// A rule does not allow it, for the reason given.
    case ruledOut(Text)
    case tooLarge
    case busy
    /// The server is too busy to receive a form: what was sent is not there to be shown.
    case notReceived
    case diskFull
    case databaseLost
    /// The database went away while it was saving.
    case unknownOutcome
    case fault

    var status: Int {
        switch self {
        case .notFound: 404
        case .wrongMethod: 405
        case .signInFirst: 401
        case .notPermitted, .notConfirmed, .staleForm, .foreignForm: 403
        case .badRequest: 400
        case .ruledOut: 409
        case .tooLarge: 413
        case .busy, .notReceived, .databaseLost: 503
        case .unknownOutcome: 504
        case .diskFull: 507
        case .fault: 500
        }
    }

    /// Returns the refusal for an error; any error that has none becomes a fault.
    init(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case StorageError.busy, SecretsError.busy: self = .busy
        case StorageError.full: self = .diskFull
        case StorageError.connectionLost: self = .databaseLost
        case StorageError.unknownOutcome: self = .unknownOutcome
        case FormError.tooMany: self = .tooLarge
        case is FormError, is FieldsError: self = .badRequest
        case WriteRefusal.stale: self = .ruledOut(RefusalAdvice.stale)
        case let fault as any RuleFault: self = fault.reason.map(Refusal.ruledOut) ?? .notFound
        default: self = .fault
        }
    }

    var title: Text {
        switch self {
        case .notFound: Text(tg: "Саҳифа ёфт нашуд", ru: "Страница не найдена", en: "Page not found")
        case .wrongMethod, .badRequest:
            Text(tg: "Дархост нодуруст аст", ru: "Неверный запрос", en: "Bad request")
        case .signInFirst: Text(tg: "Аввал ворид шавед", ru: "Сначала войдите", en: "Sign in first")
        case .notPermitted, .notConfirmed:
            Text(tg: "Дастрасӣ нест", ru: "Нет доступа", en: "Not permitted")
        case .foreignForm:
            Text(
                tg: "Шакл аз сомонаи дигар аст", ru: "Форма с другого сайта",
                en: "The form is from another site")
        case .staleForm:
            Text(tg: "Муҳлати ин шакл гузаштааст", ru: "Форма устарела", en: "The form is out of date")
        case .ruledOut:
            Text(
                tg: "Ин амал ҳоло имконнопазир аст", ru: "Сейчас это невозможно",
                en: "This cannot be done now")
        case .tooLarge: Text(tg: "Аз ҳад калон", ru: "Слишком большой объём", en: "Too large")
        case .busy, .notReceived: Text(tg: "Сервер банд аст", ru: "Сервер занят", en: "The server is busy")
        case .diskFull: Text(tg: "Дар диск ҷой нест", ru: "На диске нет места", en: "The disk is full")
        case .databaseLost:
            Text(
                tg: "Пойгоҳи маълумот дастнорас аст", ru: "База данных недоступна",
                en: "The database is not available")
        case .unknownOutcome:
            Text(
                tg: "Маълум нест, ки захира шуд ё не", ru: "Неизвестно, сохранено ли это",
                en: "It is not known whether this was saved")
        case .fault: Text(tg: "Хатои дохилӣ", ru: "Внутренняя ошибка", en: "Something went wrong")
        }
    }

    /// What the reader can do now.
    var advice: Text {
        switch self {
        case .notFound: RefusalAdvice.notFound
        case .wrongMethod, .badRequest: RefusalAdvice.wrongMethod
        case .signInFirst: RefusalAdvice.signInFirst
        case .notPermitted: RefusalAdvice.notPermitted
        case .notConfirmed: RefusalAdvice.notConfirmed
        case .staleForm: RefusalAdvice.staleForm
        case .foreignForm: RefusalAdvice.foreignForm
        case .ruledOut(let reason): reason
        case .tooLarge: RefusalAdvice.tooLarge
        case .busy: RefusalAdvice.busy
        case .notReceived: RefusalAdvice.notReceived
        case .diskFull: RefusalAdvice.diskFull
        case .databaseLost: RefusalAdvice.databaseLost
        case .unknownOutcome: RefusalAdvice.unknownOutcome
        case .fault: RefusalAdvice.fault
        }
    }
}
