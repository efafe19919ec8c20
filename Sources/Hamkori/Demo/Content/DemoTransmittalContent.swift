/// The letter with which the adopted texts went to the Government, and its answer.
extension DemoContent {
    /// Sent by the EU Delegation, received and answered by the Executive Office.
    static let transmittal: DemoTransmittal = DemoTransmittal(
        senderKey: "euDelegation", addresseeKey: "government", throughKey: "executiveOffice",
        title: Wording(
            tg: "Дувоздаҳ тавсияи Семинари ҷомеаи шаҳрвандии Иттиҳоди Аврупо ва Тоҷикистон",
            ru: "Двенадцать рекомендаций Семинара гражданского общества «ЕС — Таджикистан»",
            en: "Twelve recommendations of the Civil Society Seminar EU–Tajikistan"),
        coverLetter: Wording(
            tg: """
                Намояндагии Иттиҳоди Аврупо дар Ҷумҳурии Тоҷикистон ба Ҳукумати Ҷумҳурии Тоҷикистон \
                эҳтироми худро изҳор намуда, ифтихор дорад дувоздаҳ тавсияро, ки ташкилотҳои ҷамъиятӣ 18 \
                сентябр дар шаҳри Душанбе қабул карданд, ирсол намояд.

                Тавсияҳо бе ягон тағйир, дар ҳамон шакле ки қабул шудаанд, якҷоя бо ақидаҳои махсус оид ба \
                тавсияи 8 пешниҳод мегарданд. Мо пешниҳод менамоем, ки онҳо дар даври навбатии Муколама \
                оид ба ҳуқуқи инсон баррасӣ шаванд ва аз тасдиқи қабули ин мактуб сипосгузор хоҳем буд.
                """,
            ru: """
                Представительство Европейского союза в Республике Таджикистан свидетельствует своё уважение \
                Правительству Республики Таджикистан и имеет честь передать двенадцать рекомендаций, \
                принятых общественными организациями 18 сентября в городе Душанбе.

                Рекомендации передаются без каких-либо изменений, в том виде, в каком они приняты, вместе с \
                особыми мнениями по рекомендации 8. Предлагаем обсудить их на очередном раунде Диалога по \
                правам человека и будем признательны за подтверждение получения настоящего письма.
                """,
            en: """
                The Delegation of the European Union to the Republic of Tajikistan presents its compliments \
                to the Government of the Republic of Tajikistan and has the honour to submit twelve \
                recommendations adopted by civil-society organisations on 18 September in Dushanbe.

                The recommendations are submitted unaltered, as they were adopted, together with the \
                dissents on recommendation 8. We propose to discuss them at the next round of the Human \
                Rights Dialogue and would be grateful for a confirmation that this letter has been \
                received.
                """),
        prepared: DemoDate(year: 0, month: 9, day: 25), sent: DemoDate(year: 0, month: 10, day: 2),
        received: DemoDate(year: 0, month: 10, day: 6), answered: DemoDate(year: 0, month: 11, day: 12),
        answer: Wording(
            tg: """
                Дастгоҳи иҷроияи Президент қабули тавсияҳоро тасдиқ менамояд. Онҳо барои омӯзиш ба вазорату \
                идораҳои масъул ирсол шуданд. Пешниҳод мегардад, ки ба рӯзномаи даври моҳи декабр ҳашт \
                тавсия дохил ва чор тавсияи дигар (6, 8, 10, 11), ки машварати иловагии байниидоравӣ талаб \
                мекунанд, ба даври оянда гузаронида шаванд.
                """,
            ru: """
                Исполнительный аппарат Президента подтверждает получение рекомендаций. Они направлены на \
                изучение ответственным министерствам и ведомствам. Предлагается включить в повестку \
                декабрьского раунда восемь рекомендаций, а четыре другие (6, 8, 10, 11), требующие \
                дополнительных межведомственных консультаций, перенести на следующий раунд.
                """,
            en: """
                The Executive Office of the President confirms that it has received the recommendations. \
                They have been sent to the responsible ministries and agencies for study. It is proposed to \
                put eight of them on the agenda of the December round and to leave the other four (6, 8, \
                10, 11), which need further consultation between agencies, to the next round.
                """))
}
