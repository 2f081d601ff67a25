/** Indonesian words of loss: who and what can be lost, what befalls them, and words around a toll. */
import type { LossWords } from '../../analysis/pack/index.ts';

/** A noun bare, behind the classifier ("dua orang tentara") and doubled for the plural ("tentara-tentara"). */
const led = (nouns: readonly string[]): readonly string[] => nouns.flatMap((noun) => [noun, `orang ${noun}`, noun.replace(/^\S+/, (first) => `${first}-${first}`)]);

export const losses: LossWords = {
  things: [
    { words: ['orang', 'jiwa', 'korban', 'nyawa', 'manusia', 'personel', 'lainnya', 'orang lainnya', 'awak', 'awak kapal', 'penumpang', 'laki-laki', 'pria', 'pemuda', 'pekerja', 'karyawan', 'buruh', 'sopir', 'petani', 'pedagang', 'nelayan', 'jemaah', 'jemaat', 'pasien', 'sandera', 'pengungsi', 'tukang ojek', 'pendulang', 'turis', 'wisatawan', 'kru', 'pegawai', 'pendaki', 'imigran', 'migran', 'keluarga'], what: 'person' },
    { words: [...led(['warga sipil', 'warga', 'penduduk', 'penduduk sipil', 'masyarakat sipil', 'sipil']), 'warga negara', 'korban sipil'], what: 'person', category: 'civilian' },
    { words: [...led(['tentara', 'prajurit', 'serdadu', 'personel militer', 'anggota tni', 'prajurit tni', 'perwira', 'marinir', 'pasukan', 'anggota militer', 'jenderal', 'personel tni']), 'tentara tni', 'tentara pemerintah', 'pilot tempur', 'pasukan perdamaian'], what: 'person', category: 'military' },
    { words: led(['polisi', 'anggota polisi', 'anggota polri', 'personel polisi', 'anggota brimob', 'petugas polisi', 'brimob', 'polwan']), what: 'person', category: 'police' },
    { words: [...led(['militan', 'pemberontak', 'milisi', 'anggota milisi', 'gerilyawan', 'kombatan', 'teroris', 'anggota kkb', 'pejuang', 'penyerang', 'anggota isis', 'separatis', 'anggota kelompok bersenjata', 'pelaku bom']), 'anggota hamas', 'anggota hizbullah'], what: 'person', category: 'militant' },
    { words: led(['pejabat', 'menteri', 'anggota dewan', 'anggota parlemen', 'gubernur', 'bupati', 'wali kota', 'kepala desa', 'hakim', 'jaksa', 'diplomat']), what: 'person', category: 'official' },
    { words: [...led(['anak', 'bayi', 'balita', 'bocah', 'remaja']), 'anak di bawah umur', 'anak perempuan', 'anak laki-laki', 'pelajar sma'], what: 'person', category: 'child' },
    { words: [...led(['perempuan', 'wanita', 'ibu']), 'ibu hamil', 'perempuan hamil'], what: 'person', category: 'woman' },
    { words: led(['pelajar', 'mahasiswa', 'siswa', 'murid', 'santri', 'mahasiswi', 'siswi']), what: 'person', category: 'student' },
    { words: led(['guru', 'dosen', 'pengajar', 'tenaga pengajar', 'kepala sekolah', 'pendidik']), what: 'person', category: 'teacher' },
    { words: led(['dokter', 'perawat', 'tenaga medis', 'petugas medis', 'tenaga kesehatan', 'nakes', 'paramedis', 'bidan', 'petugas ambulans', 'petugas kesehatan']), what: 'person', category: 'medic' },
    { words: led(['relawan', 'pekerja kemanusiaan', 'pekerja bantuan', 'petugas kemanusiaan', 'staf pbb', 'pegawai pbb', 'staf unrwa', 'relawan kemanusiaan']), what: 'person', category: 'aid-worker' },
    { words: led(['jurnalis', 'wartawan', 'reporter', 'juru kamera', 'pewarta', 'fotografer', 'pekerja media']), what: 'person', category: 'journalist' },
    { words: led(['tahanan', 'narapidana', 'napi', 'tawanan', 'tawanan perang', 'tahanan politik']), what: 'person', category: 'prisoner' },
    { words: ['demonstran', 'pengunjuk rasa', 'pedemo', 'aktivis', 'massa', 'perusuh', 'pelaku', 'tersangka', 'terduga pelaku', 'buron', 'pemimpin', 'komandan', 'orang komandan', 'pemukim'], what: 'person' },
    { words: ['helikopter', 'heli', 'unit helikopter', 'helikopter tempur', 'helikopter serbu'], what: 'helicopter' },
    { words: ['drone', 'pesawat nirawak', 'pesawat tanpa awak', 'pesawat tak berawak', 'unit drone', 'uav', 'wahana nirawak', 'nirawak', 'tanpa awak', 'tak berawak'], what: 'drone' },
    { words: ['tank', 'unit tank', 'tank tempur'], what: 'tank' },
    { words: ['pesawat tempur', 'jet tempur', 'pesawat', 'jet', 'pesawat pengebom', 'pesawat militer', 'pesawat angkut', 'pesawat serbu'], what: 'aircraft' },
    { words: ['kendaraan', 'kendaraan tempur', 'kendaraan lapis baja', 'kendaraan militer', 'truk', 'mobil', 'bus', 'ambulans', 'sepeda motor', 'motor', 'panser', 'kendaraan taktis', 'truk bantuan', 'alat berat', 'ekskavator', 'unit kendaraan', 'konvoi', 'kereta', 'gerbong', 'mobil polisi', 'unit mobil'], what: 'vehicle' },
    { words: ['artileri', 'meriam', 'howitzer', 'mortir', 'sistem artileri', 'peluncur roket', 'pucuk artileri', 'unit artileri'], what: 'artillery' },
    { words: ['kapal', 'kapal perang', 'kapal selam', 'kapal tanker', 'kapal kargo', 'perahu', 'fregat', 'kapal patroli', 'kapal nelayan', 'feri', 'kapal bantuan'], what: 'ship' },
    { words: ['rudal', 'roket', 'misil', 'proyektil', 'rudal jelajah', 'rudal balistik', 'torpedo'], what: 'missile' },
    { words: ['sistem pertahanan udara', 'radar', 'sistem rudal', 'baterai rudal', 'stasiun radar'], what: 'air-defence' },
    { words: ['senjata', 'senjata api', 'senapan', 'pucuk senjata', 'pistol', 'amunisi', 'butir amunisi', 'peluru', 'butir peluru', 'gudang senjata', 'gudang amunisi', 'granat', 'ranjau'], what: 'weapon' },
    { words: ['jembatan', 'pembangkit listrik', 'gardu listrik', 'bendungan', 'bandara', 'pelabuhan', 'kilang', 'kilang minyak', 'pipa', 'menara telekomunikasi', 'landasan', 'depot minyak', 'jalan', 'jaringan listrik', 'menara'], what: 'infrastructure' },
    {
      words: [
        'rumah', 'rumah warga', 'bangunan', 'gedung', 'sekolah', 'rumah sakit', 'puskesmas', 'klinik', 'masjid', 'gereja', 'kios', 'toko', 'pasar', 'apartemen', 'kantor', 'kantor polisi', 'pos', 'pos polisi', 'pos pemeriksaan', 'gudang', 'pabrik', 'hotel', 'unit rumah', 'ruang kelas',
        'universitas', 'kampus', 'tenda', 'markas', 'barak', 'pangkalan', 'penjara', 'kuil', 'sinagoge', 'pura', 'biara', 'bangunan sekolah', 'blok apartemen', 'rumah dinas', 'ruko', 'lapak', 'honai', 'asrama', 'terowongan', 'fasilitas kesehatan', 'rumah penduduk', 'gedung sekolah', 'gedung apartemen', 'gedung pemerintah', 'kantor distrik', 'menara siaran',
      ], what: 'building',
    },
    { words: ['desa', 'kampung', 'kota', 'permukiman', 'kamp', 'kamp pengungsi', 'dusun', 'kelurahan', 'distrik'], what: 'settlement' },
    { words: ['sapi', 'kambing', 'ternak', 'babi', 'unta', 'domba', 'keledai', 'kuda', 'hewan', 'ekor ternak', 'ekor sapi', 'ekor babi'], what: 'animal' },
  ],
  effects: [
    { words: ['tewas', 'menewaskan', 'tewaskan', 'terbunuh', 'dibunuh', 'membunuh', 'meninggal', 'meninggal dunia', 'gugur', 'kehilangan nyawa', 'meregang nyawa', 'korban jiwa', 'kematian', 'dieksekusi', 'dibantai', 'merenggut nyawa', 'merenggut', 'jenazah', 'mayat', 'ditembak mati', 'syahid', 'terbantai', 'dipenggal', 'wafat', 'tak bernyawa', 'jasad'], effect: 'killed' },
    { words: ['terluka', 'luka', 'luka-luka', 'luka berat', 'luka ringan', 'luka parah', 'luka serius', 'luka tembak', 'cedera', 'melukai', 'dilarikan ke rumah sakit', 'dirawat', 'luka bakar', 'kritis', 'tertembak'], effect: 'wounded' },
    { words: ['korban', 'menelan', 'berjatuhan'], effect: 'casualty' },
    { words: ['hilang', 'dinyatakan hilang', 'dilaporkan hilang', 'belum ditemukan', 'tertimbun', 'tertimpa reruntuhan', 'dihilangkan paksa', 'terjebak'], effect: 'missing' },
    { words: ['diculik', 'menculik', 'disandera', 'menyandera', 'ditawan', 'menawan', 'tertawan', 'penculikan', 'disekap', 'penyanderaan', 'ditahan sebagai sandera'], effect: 'captured' },
    { words: ['dibebaskan', 'membebaskan', 'bebaskan', 'pembebasan', 'dilepaskan', 'melepaskan', 'dilepas', 'ditukar', 'dipulangkan', 'bebas dari tahanan'], effect: 'released' },
    { words: ['mengungsi', 'diungsikan', 'mengungsikan', 'telantar', 'kehilangan tempat tinggal', 'terusir', 'meninggalkan rumah', 'pengungsian', 'dievakuasi', 'mengevakuasi', 'terlantar', 'kehilangan rumah', 'mengungsikan diri'], effect: 'displaced' },
    { words: ['hancur', 'dihancurkan', 'menghancurkan', 'hancurkan', 'ditembak jatuh', 'menembak jatuh', 'tembak jatuh', 'dibakar', 'membakar', 'terbakar', 'hangus', 'ludes', 'rata dengan tanah', 'diratakan', 'roboh', 'runtuh', 'luluh lantak', 'porak-poranda', 'ditenggelamkan', 'tenggelam', 'dijatuhkan', 'hancur lebur', 'dilumpuhkan', 'dirobohkan', 'diledakkan', 'musnah', 'dimusnahkan'], effect: 'destroyed' },
    { words: ['rusak', 'merusak', 'dirusak', 'rusak berat', 'rusak ringan', 'rusak parah', 'kerusakan'], effect: 'damaged' },
    { words: ['selamat', 'berhasil selamat', 'diselamatkan', 'menyelamatkan', 'korban selamat', 'lolos dari maut', 'penyintas', 'ditemukan hidup'], effect: 'survived' },
    { words: ['ditangkap', 'menangkap', 'tangkap', 'penangkapan', 'ditahan', 'menahan', 'diamankan', 'mengamankan', 'diciduk', 'dibekuk', 'diringkus', 'dipenjarakan', 'dijebloskan', 'tertangkap'], effect: 'arrested' },
  ],
  plurals: [
    'korban', 'para korban', 'warga sipil', 'penduduk sipil', 'korban sipil', 'warga', 'orang-orang', 'rumah-rumah', 'sekolah-sekolah', 'para prajurit', 'para tentara', 'tentara-tentara', 'kendaraan-kendaraan', 'jenazah-jenazah', 'awak', 'awaknya', 'para awak', 'banyak sekolah', 'banyak rumah', 'banyak orang', 'banyak warga', 'para sandera', 'bangunan-bangunan', 'ibu-ibu',
  ],
  none: [
    'tidak ada korban', 'tak ada korban', 'tidak ada korban jiwa', 'tak ada korban jiwa', 'tanpa korban', 'tidak menimbulkan korban', 'tidak menimbulkan korban jiwa', 'tidak ada yang tewas', 'tidak ada yang terluka', 'nihil korban', 'tidak ada laporan korban', 'tidak ada laporan korban jiwa', 'belum ada laporan korban', 'belum ada laporan korban jiwa',
    'tidak ada korban tewas', 'tidak jatuh korban', 'tidak memakan korban', 'tidak memakan korban jiwa', 'tanpa korban jiwa', 'tidak ada korban luka', 'tidak mengakibatkan korban', 'tidak mengakibatkan korban jiwa', 'tidak ada korban dalam',
  ],
  including: ['termasuk', 'di antaranya', 'di antara mereka', 'antara lain', 'yang terdiri dari', 'terdiri dari', 'terdiri atas', 'di antara korban', 'salah satunya', 'di antara nya', 'sebagian di antaranya', 'yaitu', 'meliputi', 'beberapa di antaranya', 'dua di antara nya'],
  cumulative: [
    'jumlah korban', 'korban tewas menjadi', 'korban tewas mencapai', 'bertambah menjadi', 'menjadi total', 'secara keseluruhan', 'sejauh ini', 'hingga kini', 'hingga saat ini', 'sampai saat ini', 'sampai sekarang', 'total', 'bertambah', 'meningkat menjadi', 'naik menjadi', 'sejak perang dimulai', 'sejak konflik dimulai', 'sejak oktober', 'sejak awal', 'angka kematian', 'telah mencapai', 'korban jiwa mencapai', 'jadi dua', 'seluruhnya', 'jumlah orang', 'akumulasi', 'sejak awal tahun', 'jumlah korban tewas', 'korban meninggal mencapai', 'melonjak',
  ],
  amounts: ['menjadi', 'mencapai', 'sebanyak', 'sebesar'],
  singular: ['seorang', 'sebuah', 'seekor', 'satu orang', 'seorang lagi', 'sepucuk', 'satu unit', 'salah seorang', 'salah satu', 'satu pun', 'satupun', 'seorang pun'],
};
