import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identifyLanguage } from '../../src/analysis/language.ts';
import { laterMalayParagraphs, malayParagraphs } from './malay-paragraphs.ts';
import { neighbourParagraphs } from './neighbour-paragraphs.ts';

/** Self-written news paragraphs. */
const paragraphs: readonly (readonly [string, string])[] = [
  ['id', 'Sedikitnya lima warga tewas karena serangan roket ke kota itu pada Senin malam. Polisi mengatakan korban masih bisa bertambah.'],
  ['id', 'Pemerintah menyebut gencatan senjata akan berlaku setelah kedua pihak menarik pasukan dari perbatasan.'],
  ['id', 'Juru bicara militer membantah tuduhan tersebut. Menurut dia, pasukannya hanya membalas tembakan.'],
  ['id', 'Bendungan itu runtuh pada pagi hari dan airnya merendam tiga desa, kata pejabat setempat.'],
  ['id', 'Ribuan pengungsi meninggalkan rumah mereka sejak pertempuran pecah, sementara bantuan belum dapat masuk.'],
  ['id', 'Presiden bertemu dengan utusan PBB untuk membahas perundingan damai yang sempat terhenti pekan lalu.'],
  ['ms', 'Sekurang-kurangnya lima orang maut kerana serangan roket di bandar itu pada malam Isnin. Polis berkata jumlah mangsa boleh meningkat.'],
  ['ms', 'Kerajaan memaklumkan gencatan senjata akan bermula selepas kedua-dua pihak mengundurkan tentera dari sempadan.'],
  ['ms', 'Jurucakap tentera menafikan dakwaan itu. Menurut beliau, askar hanya membalas tembakan daripada pihak musuh.'],
  ['ms', 'Empangan itu runtuh pada waktu pagi dan airnya menenggelami tiga kampung, kata pegawai daerah semasa sidang media.'],
  ['ms', 'Perdana Menteri dijadualkan menghadiri mesyuarat antarabangsa itu selepas lawatan rasmi ke Jepun berakhir.'],
  ['jv', 'Wong-wong desa padha ngungsi amarga ana tembak-tembakan ing pinggir kutha lan ora wani mulih menyang omahe.'],
  ['en', 'The army said its troops had pulled back from the bridge after two days of shelling, but residents denied it.'],
  ['en', 'Officials from both sides met in Geneva on Tuesday to discuss the exchange of prisoners.'],
  ['de', 'Die Armee teilte mit, dass ihre Truppen sich nach zwei Tagen von der Brücke zurückgezogen haben. Die Bewohner bestreiten das.'],
  ['fr', 'L’armée a déclaré que ses soldats ont quitté le pont après deux jours de combats, mais les habitants le nient.'],
  ['es', 'El ejército dijo que sus tropas se retiraron del puente después de dos días de combates, pero los vecinos lo niegan.'],
  ['pt', 'O exército disse que as suas tropas se retiraram da ponte após dois dias de combates, mas os moradores negam.'],
  ['it', 'L’esercito ha detto che le truppe si sono ritirate dal ponte dopo due giorni di scontri, ma gli abitanti lo negano.'],
  ['nl', 'Het leger zegt dat de troepen zich na twee dagen van de brug hebben teruggetrokken, maar bewoners ontkennen dat.'],
  ['pl', 'Wojsko podało, że jego oddziały wycofały się z mostu po dwóch dniach walk, ale mieszkańcy temu zaprzeczają.'],
  ['sv', 'Armén säger att trupperna har dragit sig tillbaka från bron efter två dagar av strider, men invånarna förnekar det.'],
  ['ru', 'Армия сообщила, что её подразделения отошли от моста после двух дней боёв, но жители это отрицают.'],
  ['uk', 'Армія повідомила, що її підрозділи відійшли від мосту після двох днів боїв, але мешканці це заперечують.'],
  ['ar', 'قال الجيش إن قواته انسحبت من الجسر بعد يومين من القتال، لكن السكان نفوا ذلك في وقت لاحق.'],
  ['fa', 'ارتش گفت که نیروهایش پس از دو روز درگیری از پل عقب نشینی کرده‌اند، اما ساکنان این را رد کردند.'],
  ['tr', 'Ordu, birliklerinin iki gün süren çatışmalardan sonra köprüden çekildiğini açıkladı ancak halk bunu yalanladı ve çok öfkeli.'],
  ['az', 'Ordu bildirib ki, bölmələr iki gün davam edən döyüşlərdən sonra körpüdən geri çəkilib, lakin sakinlər bunu təkzib edib.'],
  ['vi', 'Quân đội cho biết lực lượng của họ đã rút khỏi cây cầu sau hai ngày giao tranh, nhưng người dân phủ nhận điều này.'],
  ['zh', '军方表示，其部队在两天的战斗后已从桥上撤退，但居民否认了这一说法。'],
  ['ja', '軍は二日間の戦闘の後、部隊が橋から撤退したと発表したが、住民はこれを否定した。'],
  ['ko', '군은 이틀간의 전투 끝에 부대가 다리에서 철수했다고 밝혔지만 주민들은 이를 부인했다.'],
  ['hy', 'Բանակը հայտնել է, որ իր ստորաբաժանումները երկու օրվա մարտերից հետո հեռացել են կամրջից։'],
  ['ka', 'არმიამ განაცხადა, რომ მისი ქვედანაყოფები ორი დღის ბრძოლის შემდეგ ხიდიდან გავიდნენ.'],
  ['he', 'הצבא מסר כי כוחותיו נסוגו מהגשר לאחר יומיים של קרבות, אך התושבים הכחישו זאת.'],
  ['hi', 'सेना ने कहा कि दो दिन की लड़ाई के बाद उसके सैनिक पुल से हट गए हैं, लेकिन लोगों ने इसे गलत बताया।'],
  ['th', 'กองทัพกล่าวว่าทหารได้ถอนตัวออกจากสะพานหลังการสู้รบสองวัน แต่ชาวบ้านปฏิเสธเรื่องนี้'],
  ['da', 'Politiet oplyser, at to mænd er anholdt efter angrebet, og at der ikke er fundet flere våben i huset.'],
  ['no', 'Politiet opplyser at to menn er pågrepet etter angrepet, og at det ikke er funnet flere våpen i huset.'],
  ['is', 'Lögreglan segir að tveir menn hafi verið handteknir eftir árásina og að fleiri vopn hafi ekki fundist í húsinu.'],
  ['fi', 'Poliisin mukaan kaksi miestä on otettu kiinni hyökkäyksen jälkeen eikä talosta ole löytynyt lisää aseita.'],
  ['cs', 'Policie uvedla, že po útoku zadržela dva muže a že v domě nebyly nalezeny žádné další zbraně.'],
  ['sk', 'Polícia uviedla, že po útoku zadržala dvoch mužov a že v dome neboli nájdené žiadne ďalšie zbrane.'],
  ['sl', 'Policija je sporočila, da so po napadu prijeli dva moška in da v hiši niso našli drugega orožja.'],
  ['hr', 'Policija je objavila da su nakon napada uhićena dvojica muškaraca i da u kući nije pronađeno drugo oružje.'],
  ['hu', 'A rendőrség szerint a támadás után két férfit vettek őrizetbe, és a házban nem találtak több fegyvert.'],
  ['ro', 'Poliția a anunțat că doi bărbați au fost reținuți după atac și că în casă nu au fost găsite alte arme.'],
  ['et', 'Politsei teatas, et pärast rünnakut peeti kinni kaks meest ja majast rohkem relvi ei leitud.'],
  ['lt', 'Policija pranešė, kad po išpuolio sulaikyti du vyrai, o namuose daugiau ginklų nerasta.'],
  ['lv', 'Policija paziņoja, ka pēc uzbrukuma aizturēti divi vīrieši un mājā citi ieroči nav atrasti.'],
  ['ca', 'La policia ha dit que dos homes van ser detinguts després de l’atac i que a la casa no hi havia més armes.'],
  ['sw', 'Polisi wamesema kuwa wanaume wawili walikamatwa baada ya shambulio hilo na kwamba hakuna silaha nyingine katika nyumba hiyo.'],
  ['zu', 'Amaphoyisa athi kuboshwe amadoda amabili ngemuva kokuhlasela futhi azikho ezinye izibhamu ezitholakele endlini.'],
  ['xh', 'Amapolisa athi kubanjwe amadoda amabini emva kohlaselo kwaye azikho ezinye izixhobo ezifunyenwe kule ndlu.'],
  ['af', 'Die polisie sê twee mans is ná die aanval vasgetrek en daar is nie nog wapens in die huis gekry nie.'],
  ['bg', 'Полицията съобщи, че след нападението са задържани двама мъже и че в къщата не са намерени други оръжия.'],
  ['sr', 'Полиција је саопштила да су после напада ухапшена двојица мушкараца и да у кући није пронађено друго оружје.'],
  ['be', 'Міліцыя паведаміла, што пасля нападу затрыманы двое мужчын і што ў доме не знойдзена іншай зброі.'],
  ['ur', 'پولیس نے کہا کہ حملے کے بعد دو افراد کو گرفتار کیا گیا ہے اور گھر سے مزید اسلحہ نہیں ملا۔'],
  ['el', 'Η αστυνομία ανακοίνωσε ότι δύο άνδρες συνελήφθησαν μετά την επίθεση και ότι δεν βρέθηκαν άλλα όπλα.'],
];
for (const [language, text] of paragraphs) {
  test(`${language}: ${text.slice(0, 40)}`, () => {
    const found = identifyLanguage(text);
    assert.equal(found.language, language);
    assert.ok(found.confidence > 0.2 && found.confidence <= 1, String(found.confidence));
  });
}

test('nothing to go by is undefined, and a short text is less certain than a long one', () => {
  for (const text of ['', '   ', '12 345 !!', '😀', 'xqz wvk brrt plonk zzt grmpf hjkl qwert asdf yxcv bnm uiop']) assert.equal(identifyLanguage(text).language, undefined, text);
  assert.equal(identifyLanguage('').confidence, 0);
  const short = 'The army said so.';
  assert.ok(identifyLanguage(short).confidence < identifyLanguage(short.repeat(5)).confidence);
});

test('a quotation in another script does not decide', () => {
  assert.equal(identifyLanguage('The ministry wrote «Мы не стреляли» on its page, and the army said that it had not been told.').language, 'en');
});

test('no text throws or takes long', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const { confidence } = identifyLanguage(text);
    assert.ok(confidence >= 0 && confidence <= 1);
  }), { numRuns: 300 });
  const before = process.cpuUsage().user;
  identifyLanguage('a\u0301 '.repeat(3_000_000));
  assert.ok((process.cpuUsage().user - before) / 1000 < 1000);
});

test('Malay paragraphs are told from Indonesian ones, but for two in a hundred at most', () => {
  const all = [...malayParagraphs, ...laterMalayParagraphs];
  const wrong = all.filter((text) => identifyLanguage(text).language !== 'ms');
  assert.ok(wrong.length <= all.length / 50, wrong.join('\n'));
});

for (const language of ['ms', 'id'] as const) {
  test(`${language} is told from its neighbour in paragraphs on the same matters, and in nearly all of their sentences`, () => {
    const paragraphs = neighbourParagraphs[language];
    assert.deepEqual(paragraphs.filter((text) => identifyLanguage(text).language !== language), []);
    const sentences = paragraphs.flatMap((text) => text.split(/(?<=[.!?"])\s+(?=[\p{Lu}"])/u)).filter((text) => text.split(' ').length >= 8);
    const wrong = sentences.filter((text) => identifyLanguage(text).language !== language);
    assert.ok(wrong.length <= 0.05 * sentences.length, wrong.join('\n'));
  });
}

test('what the page says of its language tips the scale between near ones, and no more', () => {
  const near = 'Orang itu akan datang dari kampung dengan anak dan keluarga pada hari ini.';
  assert.equal(identifyLanguage(near, [], 'ms').language, 'ms');
  assert.equal(identifyLanguage(near, [], 'id').language, 'id');
  assert.equal(identifyLanguage(near, [], 'en').language, 'id');
  assert.equal(identifyLanguage('', [], 'en').language, undefined);
});
