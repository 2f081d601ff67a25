import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extractArticle } from '../../src/article/extract.ts';
import { bylineWords, isForeign } from '../../src/article/local-bylines.ts';
import { readersOf } from '../../src/article/readers.ts';
import { rooms } from '../../src/lang/registry.ts';
import { dataPath } from '../../src/ontology/data-path.ts';
import { readSnapshot } from '../../src/pages/read.ts';

const words = rooms().map((room) => room.reader);
const story = ['harbour house', 'town hall', 'school', 'market']
  .map((place, day) => `<p>${`On day ${day + 1} the envoys met for ${day + 2} hours in the old ${place} and left without a word to those who waited outside. `.repeat(3)}</p>`).join('');

function authorsOf(language: string, headline: string, above: string, below = ''): string[] {
  const html = `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body><main><article><h1>${headline}</h1>${above}<div class="story">${story}</div>${below}</article></main></body></html>`;
  const { snapshot } = readSnapshot({ bytes: Buffer.from(html), url: 'https://ledger.example/story', contentType: 'text/html; charset=utf-8', fetched: '2026-01-01T00:00:00Z' });
  assert.ok(snapshot);
  return extractArticle(snapshot, words).article.authors.map(({ name, role }) => `${name}/${role}`);
}

/** A page a language, all invented: its headline, a by-line with two names, one of an agency or an editor, and what is to be read of it. */
const pages: readonly (readonly [language: string, headline: string, byline: string, authors: string])[] = [
  ['es', 'Los enviados se reúnen en el puerto', 'Por Ana Lima y Juan de la Vega | EFE', 'Ana Lima/reporter Juan de la Vega/reporter EFE/contributor'],
  ['pt', 'Os enviados reúnem-se no porto', 'Por Rita Lopes e João da Mata | Lusa', 'Rita Lopes/reporter João da Mata/reporter Lusa/contributor'],
  ['fr', 'Les émissaires se retrouvent au port', 'Par Luce Arnal et Paul Merle, avec AFP', 'Luce Arnal/reporter Paul Merle/reporter AFP/contributor'],
  ['it', 'Gli inviati si incontrano nel porto', 'di Livia Corsi e Marco Dellaria | ANSA', 'Livia Corsi/reporter Marco Dellaria/reporter ANSA/contributor'],
  ['nl', 'De gezanten komen bijeen in de haven', 'Door Femke Aalders en Joost van der Veer | ANP', 'Femke Aalders/reporter Joost van der Veer/reporter ANP/contributor'],
  ['sv', 'Sändebuden möts i hamnen', 'Av Elsa Norling och Nils Wikander | TT', 'Elsa Norling/reporter Nils Wikander/reporter TT/contributor'],
  ['da', 'Udsendingene mødes i havnen', 'Af Signe Brandt og Lars Toft | Ritzau', 'Signe Brandt/reporter Lars Toft/reporter Ritzau/contributor'],
  ['nb', 'Utsendingene møtes på havna', 'Tekst: Kari Solli og Ola Myhre | Redaktør: Liv Hauge', 'Kari Solli/reporter Ola Myhre/reporter Liv Hauge/editor'],
  ['fi', 'Lähettiläät tapaavat satamassa', 'Teksti: Aino Rantala ja Eero Salonen | Kuvaaja: Outi Lehto', 'Aino Rantala/reporter Eero Salonen/reporter Outi Lehto/photographer'],
  ['et', 'Saadikud kohtuvad sadamas', 'Autor: Kadri Mets ja Jaan Kask | Toimetaja: Leena Puu', 'Kadri Mets/reporter Jaan Kask/reporter Leena Puu/editor'],
  ['lt', 'Pasiuntiniai susitinka uoste', 'Parengė: Rasa Miškinytė ir Jonas Upė | Redaktorė: Ona Lankaitė', 'Rasa Miškinytė/reporter Jonas Upė/reporter Ona Lankaitė/editor'],
  ['lv', 'Sūtņi tiekas ostā', 'Autori: Ilze Kalna un Jānis Upītis | LETA', 'Ilze Kalna/reporter Jānis Upītis/reporter LETA/contributor'],
  ['pl', 'Wysłannicy spotykają się w porcie', 'Autorzy: Ewa Lipska-Nowak i Jan Borek | Oprac.: Zofia Wilk', 'Ewa Lipska-Nowak/reporter Jan Borek/reporter Zofia Wilk/editor'],
  ['cs', 'Vyslanci se scházejí v přístavu', 'Autoři: Eva Horáčková a Jan Potok | ČTK', 'Eva Horáčková/reporter Jan Potok/reporter ČTK/contributor'],
  ['sk', 'Vyslanci sa stretávajú v prístave', 'Autor: Zuzana Hájová a Peter Lúčny, TASR', 'Zuzana Hájová/reporter Peter Lúčny/reporter TASR/contributor'],
  ['sl', 'Odposlanci se srečujejo v pristanišču', 'Piše: Maja Breznik in Luka Potočnik', 'Maja Breznik/reporter Luka Potočnik/reporter'],
  ['hr', 'Izaslanici se sastaju u luci', 'Piše: Ana Lukić i Ivo Maran, Hina', 'Ana Lukić/reporter Ivo Maran/reporter Hina/contributor'],
  ['sr', 'Изасланици се састају у луци', 'Пише: Ана Лукић и Иво Маран, Танјуг', 'Ана Лукић/reporter Иво Маран/reporter Танјуг/contributor'],
  ['bg', 'Пратениците се срещат на пристанището', 'Автор: Мария Дълева и Петър Брегов, БТА', 'Мария Дълева/reporter Петър Брегов/reporter БТА/contributor'],
  ['ro', 'Trimișii se întâlnesc în port', 'De Ana Codrea și Ion Malu | Agerpres', 'Ana Codrea/reporter Ion Malu/reporter Agerpres/contributor'],
  ['hu', 'A küldöttek a kikötőben találkoznak', 'Írta: Réti Anna és Hegyi Pál | Szerkesztő: Szabó Éva', 'Réti Anna/reporter Hegyi Pál/reporter Szabó Éva/editor'],
  ['el', 'Οι απεσταλμένοι συναντώνται στο λιμάνι', 'Γράφουν οι Άννα Λιμνιού και Νίκος Ορφέας | Επιμέλεια: Εύα Πέτρου', 'Άννα Λιμνιού/reporter Νίκος Ορφέας/reporter Εύα Πέτρου/editor'],
  ['tr', 'Elçiler limanda buluşuyor', 'Haber: Ayşe Irmak ve Can Dereli | Editör: Işıl Koru', 'Ayşe Irmak/reporter Can Dereli/reporter Işıl Koru/editor'],
  ['az', 'Elçilər limanda görüşür', 'Müəllif: Aynur Çaylı və Rəşad Dağlı', 'Aynur Çaylı/reporter Rəşad Dağlı/reporter'],
  ['ru', 'Посланники встречаются в порту', 'Авторы: Анна Лугова и Пётр Озёрный | Редактор: Вера Полева', 'Анна Лугова/reporter Пётр Озёрный/reporter Вера Полева/editor'],
  ['uk', 'Посланці зустрічаються в порту', 'Текст: Оксана Лугова та Петро Гай, Укрінформ', 'Оксана Лугова/reporter Петро Гай/reporter Укрінформ/contributor'],
  ['ar', 'المبعوثون يجتمعون في الميناء', 'بقلم: ليلى النهري وسامر الجبلي | تحرير: هدى الوادي', 'ليلى النهري/reporter سامر الجبلي/reporter هدى الوادي/editor'],
  ['fa', 'فرستادگان در بندر دیدار کردند', 'نویسنده: مینا رودی و کاوه دشتی | عکاس: نگار کوهی', 'مینا رودی/reporter کاوه دشتی/reporter نگار کوهی/photographer'],
  ['ur', 'سفیر بندرگاہ میں ملے', 'تحریر: ثنا دریا اور علی کہسار | ایڈیٹر: حنا وادی', 'ثنا دریا/reporter علی کہسار/reporter حنا وادی/editor'],
  ['he', 'השליחים נפגשים בנמל', 'מאת: דנה נחל ויואב גבעה | עריכה: רות שדה', 'דנה נחל/reporter יואב גבעה/reporter רות שדה/editor'],
  ['hi', 'दूत बंदरगाह पर मिले', 'लेखक: मीरा नदीवाल और अजय पहाड़ी | संपादक: रेखा वनवासी', 'मीरा नदीवाल/reporter अजय पहाड़ी/reporter रेखा वनवासी/editor'],
  ['bn', 'দূতেরা বন্দরে মিলিত হলেন', 'লিখেছেন: মিতা নদী ও অজয় পাহাড়ি | সম্পাদনা: রেখা বন', 'মিতা নদী/reporter অজয় পাহাড়ি/reporter রেখা বন/editor'],
  ['ta', 'தூதர்கள் துறைமுகத்தில் சந்தித்தனர்', 'எழுதியவர்: மீனா ஆறுமுகம் மற்றும் குமரன் மலை', 'மீனா ஆறுமுகம்/reporter குமரன் மலை/reporter'],
  ['th', 'ผู้แทนพบกันที่ท่าเรือ', 'โดย มาลี แม่น้ำ และ สมชาย ภูเขา | บรรณาธิการ: วิภา ทุ่งนา', 'มาลี แม่น้ำ/reporter สมชาย ภูเขา/reporter วิภา ทุ่งนา/editor'],
  ['vi', 'Các đặc phái viên gặp nhau ở cảng', 'Tác giả: Lê Thị Sông và Trần Văn Núi | Biên tập: Phạm Đồng', 'Lê Thị Sông/reporter Trần Văn Núi/reporter Phạm Đồng/editor'],
  ['ms', 'Utusan bertemu di pelabuhan', 'Oleh Siti Sungai dan Ahmad bin Bukit | Bernama', 'Siti Sungai/reporter Ahmad bin Bukit/reporter Bernama/contributor'],
  ['tl', 'Nagpulong ang mga sugo sa daungan', 'Nina Maria Ilog at Jose dela Bundok | PNA', 'Maria Ilog/reporter Jose dela Bundok/reporter PNA/contributor'],
  ['sw', 'Wajumbe wakutana bandarini', 'Na Asha Mto na Juma Mlima | Mhariri: Neema Bonde', 'Asha Mto/reporter Juma Mlima/reporter Neema Bonde/editor'],
  ['ja', '使節が港で会談', '記者 川田 花子、山本太郎 ｜ 編集：森 一郎', '川田 花子/reporter 山本太郎/reporter 森 一郎/editor'],
  ['zh', '使节在港口会面', '本报记者 何川 高山 | 责任编辑：林田', '何川/reporter 高山/reporter 林田/editor'],
  ['ko', '특사들 항구에서 만나', '강하늘·산나리 기자 haneul@ledger.example', '강하늘/reporter 산나리/reporter'],
  ['ka', 'ელჩები ნავსადგურში შეხვდნენ', 'ავტორები: ნინო მდინარიძე და გია მთაძე', 'ნინო მდინარიძე/reporter გია მთაძე/reporter'],
  ['hy', 'Բանագնացները հանդիպեցին նավահանգստում', 'Հեղինակներ: Անի Գետյան և Արամ Լեռնյան', 'Անի Գետյան/reporter Արամ Լեռնյան/reporter'],
  ['am', 'ልዑካኑ በወደቡ ተገናኙ', 'ዘጋቢ: ሐና ወንዙ እና ዳዊት ተራራ', 'ሐና ወንዙ/reporter ዳዊት ተራራ/reporter'],
];
for (const [language, headline, byline, authors] of pages) {
  test(`${language}: ${byline}`, () => {
    assert.equal(authorsOf(language, headline, `<p>${byline}</p>`).join(' '), authors);
  });
}

const readers = readersOf(words);

test('a language that the page misnames is told by its script, and two Han names without a space between label and name are read', () => {
  assert.deepEqual(authorsOf('en', '使节在港口会面', '<p>本报记者何川 报道</p>'), ['何川/reporter']);
  assert.deepEqual(authorsOf('', 'Посланники встречаются в порту', '<p>Автор: Анна Лугова</p>'), ['Анна Лугова/reporter']);
  assert.deepEqual(authorsOf('ko', '특사들 항구에서 만나', '<p>강하늘 기자</p>'), ['강하늘/reporter']);
  assert.deepEqual(authorsOf('ja', '使節が港で会談', '<p>山本太郎記者</p>'), ['山本太郎/reporter']);
  assert.deepEqual(authorsOf('zh', '使节在港口会面', '<p>文／何川</p>'), ['何川/reporter']);
  assert.deepEqual(authorsOf('hi', 'दूत बंदरगाह पर मिले', '<p>मीरा नदीवाल द्वारा</p>'), ['मीरा नदीवाल/reporter']);
});

test('a sentence that opens or closes with a label is no by-line', () => {
  const sentences: Readonly<Record<string, string>> = {
    es: 'Por Estados Unidos y China pasan las rutas que los enviados quieren abrir de nuevo antes del invierno',
    fr: 'Par Paris et Berlin passent les routes que les émissaires veulent rouvrir avant la fin de l’hiver',
    it: 'Di Roma si parla nelle stanze del porto, dove gli inviati aspettano ancora una risposta dei governi',
    zh: '记者从港务局获悉两艘船已被扣留', ja: '記者会見で使節が述べた', ko: '현장을 지켜본 사람들이 만난 기자',
    ar: 'كتب الرئيس في رسالته إلى سكان الميناء أن السفن ستعود', th: 'โดยผู้แทนทั้งสองฝ่ายตกลงกันว่าจะเปิดท่าเรืออีกครั้งในเดือนหน้า', ru: 'Автор этих строк видел, как посланники вышли из порта без единого слова',
  };
  for (const [language, line] of Object.entries(sentences)) assert.deepEqual(readers.inLanguage(language, line).bylines.labelled(line), [], line);
});

test('a by-line behind the story that names none of its writers is another story\u2019s', () => {
  assert.deepEqual(authorsOf('fr', 'Les émissaires se retrouvent au port', '<p>Par Luce Arnal</p>', '<ul><li>Par Jean Borne<br>Le 05/02/2020</li></ul>'), ['Luce Arnal/reporter']);
});

test('words of an update are known in the page\u2019s language', () => {
  const lines: Readonly<Record<string, string>> = { es: 'Actualizado: 5 de marzo', tr: 'Son güncelleme', ko: '수정 2026.03.05', zh: '更新于 2026年3月5日', ar: 'آخر تحديث: 5 مارس', ru: 'Обновлено 5 марта', hi: 'अपडेटेड 5 मार्च', th: 'อัปเดต 5 มีนาคม' };
  for (const [language, line] of Object.entries(lines)) assert.ok(readers.inLanguage(language, line).isUpdate(line), line);
  assert.equal(readers.isUpdate('Actualizado: 5 de marzo'), false);
});

test('every row of the table is of nine cells in lower case, without a word twice, and no language stands twice', () => {
  const rows = readFileSync(dataPath('languages/bylines.tsv'), 'utf8').trimEnd().split('\n').slice(1).map((row) => row.split('\t'));
  const codes = rows.flatMap(([cell = '']) => cell.split(' '));
  assert.equal(new Set(codes).size, codes.length);
  assert.ok(codes.length >= 70);
  for (const cells of rows) {
    assert.equal(cells.length, 9, cells[0]);
    for (const cell of cells.slice(1).map((words) => words.split('|'))) {
      assert.equal(new Set(cell).size, cell.length, `${cells[0]}: ${cell.join('|')}`);
      for (const word of cell) assert.ok(word === word.trim() && word === word.toLowerCase(), `${cells[0]}: ${word}`);
    }
  }
  assert.deepEqual(bylineWords('xx', false).bylines, []);
  assert.ok(isForeign('Посланники') && !isForeign('Żołnierze — “đường” 2026'));
});
