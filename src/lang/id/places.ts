/** Indonesian words that the place finder needs. */
import type { PlaceWords } from '../../analysis/pack/places.ts';

const common = (
  'abad acara ada agar agen agustus ahad aku akun alat amal aman anak apa area armada arti atap awan babak baca badan bahan bahaya baja bakar band bank ' +
  'bara barat baru base batas batu bau bayi belas beli berat bila binatang biru bisa bola bom buah bukan bulan bunga bursa buruk buta cahaya cara coba ' +
  'cukai damai dan dana dari daun daya desa dewa dia dollar dorongan drama emas era federal gagal gaji ganja gaya gol gua guna gunung gurun hal hanya ' +
  'harian hit ide ini isu itu jalan jam jamrud jasa juara juga juru kaki kala kalau kali kalian kami kampung kan kano kapan kapel karangan karbon kartu ' +
  'kata kaya kelapa kerak keras kini kira kiri kisaran kita kode koloni komando korban kosong kota kotor kru kuda kulit kuno laba label lagi laguna lahan ' +
  'laju lama landmark laut lawan legal lembar level liburan lima liter lumayan lupa main malah malang mana marah maret marga massa mata materi mati mau ' +
  'media medis mei menteri merdeka mesin meter minggu minta minus mobil model modern moral muda musik nada naik nama nanti negara net nikel nilai normal ' +
  'nya oleh orang paling pangkalan panjang pantai para pasar pasukan pekan pemenang per perang peri pers peta petani plus pola polisi pop presiden pula ' +
  'pun puncak raja rasa rayon real rel rilis rock roda rumah rute sah saham saja sakit saksi sama samar sana sang sangat saran sarana saya segala sekolah ' +
  'sel selama selatan semi seni sepeda serang seri serta sesi set sini sisa sisi sore suar suatu suci sudah suka sulit sumber sungai surat susah tahta ' +
  'tak taman tamu tangga tantangan tapi tari tata tema tembak tempe tender tengah tentara tepi teror tewas tiba tim timur titik ton transit tren tugas ' +
  'tulis turis turun ujar utara warga warna yang yen'
).split(' ');

const givenNames = (
  'abdul abdullah achmad adi agung agus ahmad aji albert alex ali aloysius amir andi andika andreas andy anies anton arif aris asep bambang benny budi ' +
  'chandra daniel david deddy dedi dewi diah didik djoko dwi edi eko erick fadli faisal ferry ganjar gatot hadi hari hasan hendra herman heru ibrahim ida ' +
  'imam indra irwan ismail iwan johannes john joko jusuf kadir kamal laurenz listyo luhut made mahfud maria marthen michael mohamad mohammad muhammad ' +
  'mulyadi nur oktavianus paulus petrus prabowo puan putu rahmat retno ridwan rizal rudi rudy sandi setyo siti slamet sri stefanus sugeng suharto sukarno ' +
  'suryo susilo taufik tito tri umar usman wahyu wayan wiranto yohanes yudo yulius yusuf zainal zulkifli'
).split(' ');

export const places: PlaceWords = {
  before: {
    kabupaten: 'district', kab: 'district', 'kab.': 'district', distrik: 'district', kecamatan: 'district', kec: 'district', 'kec.': 'district',
    kota: 'city', kotamadya: 'city', kampung: 'city', desa: 'city', kelurahan: 'city', dusun: 'city', permukiman: 'city', 'kota pelabuhan': 'city', 'ibu kota': 'city', ibukota: 'city',
    provinsi: 'province', propinsi: 'province', 'prov.': 'province', 'negara bagian': 'province', oblast: 'province', kegubernuran: 'province',
    wilayah: 'region', kawasan: 'region', daerah: 'region', negara: 'country',
  },
  after: {},
  locatives: ['di', 'ke', 'sekitar', 'dekat', 'menuju', 'seluruh', 'luar'],
  directions: [
    'utara', 'selatan', 'timur', 'barat', 'tengah', 'tenggara', 'barat daya', 'timur laut', 'pusat', 'pinggiran', 'bagian', 'sekitar', 'raya', 'pesisir', 'pedalaman',
  ],
  common,
  never: [
    'corona', 'covid', 'baku tembak', 'baku hantam', 'baku serang', 'kota tua', 'new normal',
    'januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember', 'senin', 'selasa', 'rabu',
    'kamis', 'jumat', 'sabtu', 'minggu', 'ahad', 'hamas', 'islam', 'arab', 'allah', 'tuhan', 'timur', 'barat', 'utara', 'selatan', 'tengah', 'ramadan',
    'idul', 'natal', 'fatah', 'taliban', 'gedung', 'putih', 'kurdi', 'hari', 'gedung putih', 'dewan keamanan', 'mahkamah', 'polri', 'tni', 'menhan',
    'menlu',
  ],
  titles: [
    'bapak', 'pak', 'ibu', 'bu', 'saudara', 'tuan', 'nyonya', 'dr', 'prof', 'jenderal', 'letjen', 'mayjen', 'brigjen', 'kolonel', 'letkol', 'mayor', 'kapten', 'lettu', 'letda',
    'sertu', 'serka', 'serda', 'kopda', 'koptu', 'praka', 'pratu', 'prada', 'briptu', 'bripka', 'bripda', 'brigadir', 'aiptu', 'aipda', 'ipda', 'iptu', 'akp', 'kompol', 'akbp', 'kombes', 'komjen', 'irjen',
    'laksamana', 'marsekal', 'haji', 'kiai', 'kh', 'ustaz', 'pendeta', 'pastor', 'uskup',
  ],
  givenNames,
  short: { as: 'USA', ri: 'IDN' },
  noun: 'before',
};
