extension ImportProblem {
    /// What is wrong, with its place in the file.
    func words(_ language: Language) -> String {
        guard line > 0 else { return reason.words[language] }
        let place = ImportTexts.line(language, String(line)) + (column.isEmpty ? "" : ", " + column)
        return place + ": " + reason.words[language]
    }
}

extension ImportProblem.Reason {
    var words: Text {
        switch self {
        case .notATable, .mixedEncodings, .mergedHeadings, .brokenQuote, .wrongWidth, .missingColumn,
            .noTextColumn, .noSuchMeaning, .withoutKeys, .tooLong, .tooWide, .tooManyRows, .unknownGoal:
            ofTable
        case .brokenArchive, .swells, .hostile, .tooLarge: ofArchive
        case .notThisFormat, .noReader, .programMissing, .notReadBy: ofFile
        case .earlierStopped, .notWhole: ofServer
        case .unreadDate(let written, let fault): fault.words.filled(.same(written))
        case .emptyText:
            Text(
                tg: "тавсия матн надорад", ru: "у рекомендации нет текста",
                en: "the recommendation has no text")
        case .noCountry:
            Text(
                tg: "давлат номбар нашудааст ё номаълум аст", ru: "государство не названо или неизвестно",
                en: "the State under review is not named or not known")
        case .unknownPosition(let words):
            Text(tg: "мавқеи номаълум: {1}", ru: "неизвестная позиция: {1}", en: "unknown position: {1}")
                .filled(.same(words))
        case .unknownAction(let words):
            Text(
                tg: "амал рақами 1–5 аст, на {1}", ru: "действие — число от 1 до 5, а не {1}",
                en: "the action is a number from 1 to 5, not {1}"
            ).filled(.same(words))
        case .otherCountry(let found, let expected):
            Text(
                tg: "файл дар бораи {1} аст, на {2}", ru: "файл о другом государстве: {1}, а не {2}",
                en: "the file is on {1}, not on {2}"
            ).filled(found.text, expected.text)
        case .nothingOn(let country):
            Text(
                tg: "дар файл ягон тавсия ба {1} нест", ru: "в файле нет рекомендаций государству: {1}",
                en: "the file contains no recommendation to {1}"
            ).filled(country.text)
        }
    }

    /// What the file is not to blame for.
    private var ofServer: Text {
        switch self {
        case .earlierStopped:
            Text(
                tg: "воридоти пешина ба охир нарасид ва идома дода намешавад: ба мудири сервер хабар диҳед",
                ru: "предыдущий импорт не закончен и не может продолжиться: сообщите администратору сервера",
                en: "an earlier import is not finished and cannot continue: inform the operator of the server"
            )
        case .notWhole:
            Text(
                tg: "воридот аз ҳад дер давом кард: файлро боз фиристед",
                ru: "импорт длился слишком долго: отправьте файл ещё раз",
                en: "the import took too long: send the file again")
        default: ofFile
        }
    }

    private var ofTable: Text {
        switch self {
        case .missingColumn(let name):
            Text(tg: "сутуни {1} нест", ru: "нет столбца {1}", en: "the column {1} is missing").filled(
                .same(name))
        case .noTextColumn:
            Text(
                tg: "ҳеҷ сутун матни тавсияро надорад: онро интихоб кунед",
                ru: "ни один столбец не назван текстом рекомендации: выберите его",
                en: "no column has been mapped to the text of the recommendation: select it")
        case .noSuchMeaning(let word):
            Text(
                tg: "чунин маънои сутун нест: {1}", ru: "нет такого значения столбца: {1}",
                en: "no such meaning of a column: {1}"
            ).filled(.same(word))
        case .withoutKeys:
            Text(
                tg:
                    "сатрҳо калиди сарчашма надоранд, бинобар ин тавсияҳои бозпасгирифташударо муайян кардан мумкин нест",
                ru: "у строк нет ключа источника, поэтому нельзя определить, что отозвано",
                en: "the rows have no source key, so withdrawn recommendations cannot be identified")
        case .tooLong(let count):
            Text(
                tg: "{1} аломат аз ҳар тавсия зиёд аст", ru: "{1} знаков — больше любой рекомендации",
                en: "{1} characters are more than any recommendation contains"
            ).filled(.same(String(count)))
        case .tooWide(let limit):
            Text(
                tg: "зиёда аз {1} сутун", ru: "больше {1} столбцов", en: "more than {1} columns"
            ).filled(.same(String(limit)))
        case .tooManyRows(let limit):
            Text(
                tg: "зиёда аз {1} сатр", ru: "больше {1} строк", en: "more than {1} rows"
            ).filled(.same(String(limit)))
        default: ofText
        }
    }

    /// What is wrong with what a table says.
    private var ofText: Text {
        switch self {
        case .brokenQuote(let column):
            Text(
                tg: "нохунаки вайрон, аломати {1}", ru: "кавычка не на месте или не закрыта, знак {1}",
                en: "a quotation mark is out of place or not closed, character {1}"
            ).filled(.same(String(column)))
        case .wrongWidth(let expected, let found):
            Text(
                tg: "хонаҳо: {2}, бояд бошад: {1}", ru: "ячеек: {2}, должно быть: {1}",
                en: "cells: {2}, expected: {1}"
            ).filled(.same(String(expected)), .same(String(found)))
        case .mixedEncodings(let column):
            Text(
                tg: "аз аломати {1} рамзгузории дигар сар мешавад: файлро дар UTF-8 захира кунед",
                ru: "со знака {1} начинается другая кодировка: сохраните файл в UTF-8",
                en: "a different encoding begins at character {1}: save the file as UTF-8"
            ).filled(.same(String(column)))
        case .mergedHeadings:
            Text(
                tg: "сарлавҳаҳо якҷоя шудаанд: як сатри сарлавҳа монед, барои ҳар сутун як хона",
                ru: "заголовки объединены: оставьте одну строку заголовков, по ячейке на столбец",
                en: "headings are merged: leave one row of headings, one cell for each column")
        case .unknownGoal(let word):
            Text(
                tg: "«{1}» на ҳадаф аст ва на вазифаи рушди устувор",
                ru: "«{1}» — не цель и не задача устойчивого развития",
                en: "“{1}” is neither a goal nor a target of sustainable development"
            ).filled(.same(word))
        case .notATable(let what):
            Text(
                tg: "файл дар ин ҷо вайрон аст: {1}", ru: "файл здесь повреждён: {1}",
                en: "the file is damaged here: {1}"
            ).filled(.same(what))
        default: ofFile
        }
    }

    private var ofFile: Text {
        switch self {
        case .programMissing(let program):
            Text(
                tg: "барномаи {1} насб нашудааст; бастаи Debian: {2}",
                ru: "не установлена программа {1}; пакет Debian: {2}",
                en: "the program {1} is not installed; it is in the Debian package {2}"
            ).filled(.same(program), .same(ProgramPackage.package(of: program)))
        case .noReader(let what):
            Text(tg: "хонда намешавад: {1}", ru: "не читается: {1}", en: "cannot be read: {1}").filled(
                .same(what))
        case .notReadBy(let program):
            Text(
                tg: "файл вайрон аст: {1} онро хонда натавонист",
                ru: "файл повреждён: {1} не может его прочесть",
                en: "the file is damaged: {1} cannot read it"
            ).filled(.same(program))
        default:
            Text(
                tg: "файл аз ин намуд нест", ru: "файл не этого вида", en: "the file is not of this format")
        }
    }

    /// What is wrong with a file as a whole, before anything in it is read.
    private var ofArchive: Text {
        switch self {
        case .brokenArchive:
            Text(
                tg: "файли Word ё Excel нест, ё вайрон аст: хонда намешавад",
                ru: "это не файл Word или Excel, или он повреждён: не читается",
                en: "this is not a Word or Excel file, or it is damaged and cannot be read")
        case .swells(let size):
            Text(
                tg: "ҳангоми кушодан файл аз ҳад калон мешавад{1}",
                ru: "при распаковке файл становится слишком большим{1}",
                en: "the file is too large when unpacked{1}"
            ).filled(
                size.map { $0 / 1_000_000 }.map {
                    Text(tg: " (\($0) МБ)", ru: " (\($0) МБ)", en: " (\($0) MB)")
                }
                    ?? .same(""))
        case .hostile:
            Text(
                tg: "файл чизҳое дорад, ки дар ҷадвалу матн намешаванд: онро аз нав захира кунед",
                ru: "в файле есть то, чего в таблицах и текстах не бывает: сохраните его ещё раз",
                en:
                    "the file contains elements that tables and texts never have: save it again in the office program"
            )
        case .tooLarge(let size):
            Text(
                tg: "{1} МБ барои ин намуд аз ҳад зиёд аст",
                ru: "{1} МБ — слишком много для этого вида файла",
                en: "{1} MB is too much for a file of this type"
            ).filled(.same(String(size / 1_000_000)))
        default: ofFile
        }
    }
}

extension Country {
    /// Its name as a text of ours.
    fileprivate var text: Text { Text(tg: name.text(.tg), ru: name.text(.ru), en: name.text(.en)) }
}
