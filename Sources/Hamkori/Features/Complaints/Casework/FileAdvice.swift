/// What to do with a file that is not taken, by the ending of its name: what is in it, nobody could tell.
enum FileAdvice {
    static func words(for fileName: String) -> Text {
        let ending = fileName.lowercased().split(separator: ".").last.map(String.init) ?? ""
        return switch ending {
        case "txt", "csv": text
        case "doc", "odt", "rtf", "htm", "html", "pages": document
        case "xls", "ods", "numbers": table
        case "amr", "3gp", "aac", "wma", "wav", "mov", "avi": recording
        case "heic", "heif": iPhone
        default: picture
        }
    }

    private static let text = Text(
        tg: "Матнро бо рамзгузории UTF-8 захира кунед.", ru: "Сохраните текст в кодировке UTF-8.",
        en: "Save the text in the encoding UTF-8.")
    private static let document = Text(
        tg: "Онро ҳамчун PDF ё DOCX захира кунед.", ru: "Сохраните его как PDF или DOCX.",
        en: "Save it as PDF or DOCX.")
    private static let table = Text(
        tg: "Онро ҳамчун XLSX ё CSV захира кунед.", ru: "Сохраните его как XLSX или CSV.",
        en: "Save it as XLSX or CSV.")
    private static let recording = Text(
        tg: "Сабтро ҳамчун MP3, M4A, OGG ё MP4 захира кунед.",
        ru: "Сохраните запись как MP3, M4A, OGG или MP4.",
        en: "Save the recording as MP3, M4A, OGG or MP4.")
    private static let iPhone = Text(
        tg: "Акси iPhone (HEIC)-ро ҳамчун JPEG захира кунед ё расми экранро фиристед.",
        ru: "Снимок iPhone (HEIC) сохраните как JPEG или отправьте снимок экрана.",
        en: "Save an iPhone picture (HEIC) as JPEG, or send a screenshot of it.")
    private static let picture = Text(
        tg: "Расми экран ё акси онро фиристед.", ru: "Отправьте его снимок экрана или фотографию.",
        en: "Send a screenshot or a photograph of it.")
}
