import Documents
import Testing

@Suite struct JSONParsingTests {
    @Test func allKinds() throws {
        let text = #" {"a" : [1, -2, 0, 2.5, 1e3, true, false, null], "b":{"c":"d"}, "":{}, "e":[]} "#
        let value = try JSON(parsing: text)
        #expect(
            value == [
                "a": [1, -2, 0, 2.5, .double(1000), true, false, nil], "b": ["c": "d"], "": [:], "e": [],
            ])
        #expect(value["a"]?[0]?.asInteger == 1)
        #expect(value["a"]?[3]?.asDouble == 2.5)
        #expect(value["a"]?[0]?.asDouble == 1)
        #expect(value["a"]?[5]?.asBool == true)
        #expect(value["a"]?[7]?.isNull == true)
        #expect(value["a"]?[8] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value["b"]?["c"]?.asString == "d")
        #expect(value["x"] == nil)
        #expect(value["a"]?.asArray?.count == 8)
        #expect(value.asObject?.map(\.name) == ["a", "b", "", "e"])
        #expect(value.asString == nil && value.asInteger == nil && value.asArray == nil && value[0] == nil)
    }

    @Test(arguments: [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0442\u04E3""#, "тӣ"),
        (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00😀""#, "😀😀"), (#""\u0000""#, "\0"),
        ("\"\u{7F}\"", "\u{7F}"),
    ])
    func strings(_ text: String, _ expected: String) throws {
        #expect(try JSON(parsing: text).asString == expected)
    }

    @Test func numbers() throws {
        #expect(try JSON(parsing: "9223372036854775807") == .integer(.max))
        #expect(try JSON(parsing: "-9223372036854775808") == .integer(.min))
        #expect(try JSON(parsing: "9223372036854775808") == .double(9_223_372_036_854_775_808))
        #expect(try JSON(parsing: "-0") == .integer(0))
        #expect(try JSON(parsing: "1E-2") == .double(0.01))
        #expect(try JSON(parsing: "1.0") == .double(1))
    }

    @Test(
        arguments: [
            ("", .unexpectedEnd, 1, 1), ("  ", .unexpectedEnd, 1, 3), ("{", .unexpectedEnd, 1, 2),
            ("[1,\n2", .unexpectedEnd, 2, 2), ("[1,]", .unexpectedCharacter, 1, 4),
            ("{\"a\":1,}", .unexpectedCharacter, 1, 8), ("{a:1}", .unexpectedCharacter, 1, 2),
            ("{\"a\" 1}", .unexpectedCharacter, 1, 6), ("[1 2]", .unexpectedCharacter, 1, 4),
            ("1 2", .trailingText, 1, 3), ("[]]", .trailingText, 1, 3), ("tru", .unexpectedCharacter, 1, 1),
            ("nul", .unexpectedCharacter, 1, 1), ("'a'", .unexpectedCharacter, 1, 1),
            ("NaN", .unexpectedCharacter, 1, 1), ("\"a", .unexpectedEnd, 1, 3),
            ("\"a\nb\"", .controlCharacter, 1, 3),
            (#""\x""#, .badEscape, 1, 2), (#""\u12G4""#, .badEscape, 1, 2), (#""\uD800""#, .badEscape, 1, 2),
            (#""\uDC00""#, .badEscape, 1, 2), (#""\uD800\u0041""#, .badEscape, 1, 2),
            (#""\u12"#, .unexpectedEnd, 1, 6),
            ("01", .badNumber, 1, 1), ("-", .badNumber, 1, 1), ("1.", .badNumber, 1, 1),
            (".5", .unexpectedCharacter, 1, 1),
            ("1e", .badNumber, 1, 1), ("1e999", .badNumber, 1, 1), ("+1", .unexpectedCharacter, 1, 1),
            ("-01", .badNumber, 1, 1), ("{\"a\":1,\r\n \"ж\":2,\"a\":3}", .duplicateName, 2, 8),
        ] as [(String, JSONError.Problem, Int, Int)])
    func malformed(_ text: String, _ problem: JSONError.Problem, _ line: Int, _ column: Int) {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
        #expect(error?.problem == problem)
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test func encoding() throws {
        for bytes in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]]
            as [[UInt8]]
        {
            let error = #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
            #expect(error?.problem == .badEncoding)
        }
        #expect(try JSON(parsing: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == [1])
    }

    @Test func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try JSON(parsing: nested(64))
        #expect(throws: JSONError.self) { try JSON(parsing: nested(65)) }
        #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "{\"a\":", count: 100_000)) }
        _ = try JSON(parsing: nested(2), depthLimit: 2)
        #expect(throws: JSONError.self) { try JSON(parsing: nested(3), depthLimit: 2) }
    }
}

@Suite struct JSONTextTests {
    private let value: JSON = [
        "b": [1, 2.5, "x\"\\\u{1}\n\u{1F}/é"], "a": nil, "c": [:], "d": [], "e": true,
    ]

    @Test func compact() {
        #expect(value.text == #"{"b":[1,2.5,"x\"\\\u0001\n\u001f/é"],"a":null,"c":{},"d":[],"e":true}"#)
        #expect(JSON.double(.infinity).text == "null")
        #expect(JSON.double(.nan).text == "null")
        #expect(JSON.double(1).text == "1.0")
    }

    @Test func pretty() {
        let value: JSON = ["b": [1, ["x": []]], "c": [:]]
        #expect(
            value.pretty == """
                {
                  "b": [
                    1,
                    {
                      "x": []
                    }
                  ],
                  "c": {}
                }
                """)
    }

    @Test func roundTrip() throws {
        #expect(try JSON(parsing: value.text) == value)
        #expect(try JSON(parsing: value.pretty) == value)
        #expect(try JSON(parsing: value.canonical).canonical == value.canonical)
        for number in [
            0.1, 1e300, .leastNonzeroMagnitude, -1.5e-7, 123_456_789.125, .greatestFiniteMagnitude,
        ] {
            #expect(try JSON(parsing: JSON.double(number).text) == .double(number))
            #expect(try JSON(parsing: JSON.double(number).canonical).asDouble == number)
        }
    }

    /// The sorting example of RFC 8785 §3.2.3.
    @Test func canonicalOrder() throws {
        let value = try JSON(
            parsing: #"""
                {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
                "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
                "\u00f6": "Latin Small Letter O With Diaeresis"}
                """#)
        let canonical = try JSON(parsing: value.canonical)
        #expect(
            canonical.asObject?.map { $0.value.asString?.prefix(7) } == [
                "Carriag", "One", "Control", "Latin S", "Euro Si", "Emoji: ", "Hebrew ",
            ])
        #expect(!value.canonical.contains(": \"") && !value.canonical.contains(", \""))
    }

    /// RFC 8785 appendix B.
    @Test(
        arguments: [
            (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
            (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
            (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
            (0x4430_0000_0000_0000, "295147905179352830000"),
            (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
            (0x44b5_2d02_c7e1_4af6, "1e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
            (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
            (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
            (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5557, "333333333.33333343"),
            (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
            (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
        ] as [(UInt64, String)])
    func canonicalNumbers(_ bits: UInt64, _ text: String) {
        #expect(JSON.double(Double(bitPattern: bits)).canonical == text)
    }

    @Test func members() {
        var members: JSON.Members = ["a": 1, "b": 2]
        members["a"] = 3
        members["c"] = 4
        members["b"] = nil
        members["x"] = nil
        #expect(JSON.object(members).text == #"{"a":3,"c":4}"#)
        #expect(JSON.Members([("a", 1), ("a", 2)]).count == 1)
        #expect(members["c"] == 4)
        let text = "x"
        #expect(JSON.string(text) == "\(text)")
    }
}
