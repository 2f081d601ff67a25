/** Indonesian words that point to a source without a verb: "menurut", "dikabarkan", "klaim bahwa". */
import { before, noun } from '../../../analysis/pack/cue-kinds.ts';
import type { CueRow } from '../../../analysis/pack/index.ts';

/** Prepositions, words without a speaker, nouns. */
export const pointers: readonly CueRow[] = [
  // according to
  { id: 'report.catatan', lemma: 'catatan', ...before, yes: 'Catatan Komnas HAM, tiga warga hilang di distrik itu.', no: 'Catatan harian itu hilang.' },
  { id: 'report.menurut', lemma: 'menurut', ...before, yes: 'Menurut polisi, tiga orang ditahan.', no: 'Anak penurut itu disayang.' },
  { id: 'report.berdasarkan', lemma: 'berdasarkan', ...before, weak: true, yes: 'Berdasarkan catatan PBB, ribuan orang mengungsi.', no: 'Rumah itu berdasar batu.' },
  { id: 'report.berdasarkan-keterangan', lemma: 'berdasarkan keterangan', ...before, yes: 'Berdasarkan keterangan polisi, pelaku dua orang.', no: 'Nilai diberikan berdasarkan ujian.' },
  { id: 'report.berdasarkan-data', lemma: 'berdasarkan data', ...before, yes: 'Berdasarkan data kepolisian, sembilan orang hilang.', no: 'Gaji dihitung berdasarkan jam kerja.' },
  { id: 'report.berdasarkan-laporan', lemma: 'berdasarkan laporan', ...before, yes: 'Berdasarkan laporan intelijen, jalan itu ditutup.', no: 'Nilai rapor berdasarkan tugas.' },
  { id: 'report.dikutip-dari', lemma: 'dikutip dari', ...before, yes: 'Dikutip dari kantor berita Anadolu, bandara itu ditutup.', no: 'Uang itu diambil dari laci.' },
  { id: 'report.seperti-dikutip', lemma: 'seperti dikutip', ...before, yes: 'Kota itu sudah jatuh, seperti dikutip Reuters.', no: 'Rasanya seperti madu.' },
  { id: 'report.seperti-dikutip-dari', lemma: 'seperti dikutip dari', ...before, yes: 'Serangan itu berlanjut, seperti dikutip dari AFP.', no: 'Bentuknya seperti dibuat dari kayu.' },
  { id: 'report.dikutip', lemma: 'dikutip', ...before, weak: true, yes: 'Tentara mundur dari kota, dikutip AFP.', no: 'Kutipan itu tanpa sumber.' },
  { id: 'report.dilansir', lemma: 'dilansir', ...before, yes: 'Dilansir AFP, dua roket jatuh di laut.', no: 'Lansia itu mendapat bantuan.' },
  { id: 'report.dilansir-dari', lemma: 'dilansir dari', ...before, yes: 'Dilansir dari Al Jazeera, pasukan itu ditarik.', no: 'Ia pulang dari kantor.' },
  { id: 'report.dilansir-dalam', lemma: 'dilansir dalam', ...before, yes: 'Dilansir dalam Gulf News, perundingan ditunda.', no: 'Kucing itu tidur di dalam kotak.' },
  { id: 'report.seperti-dilansir', lemma: 'seperti dilansir', ...before, yes: 'Bandara ditutup, seperti dilansir Antara.', no: 'Ia tampak seperti linglung.' },
  { id: 'report.melansir', lemma: 'melansir', ...before, yes: 'Melansir BBC, ribuan orang turun ke jalan.', no: 'Pelari itu melintasi garis akhir.' },
  { id: 'report.mengutip', lemma: 'mengutip', ...before, yes: 'Mengutip Kementerian Kesehatan, sembilan orang tewas.', no: 'Petani memetik teh.' },
  { id: 'report.menukil', lemma: 'menukil', ...before, yes: 'Menukil Interfax, kapal itu ditahan.', no: 'Ia menukik ke kolam.' },
  { id: 'report.merujuk-pada', lemma: 'merujuk pada', ...before, yes: 'Merujuk pada pernyataan PBB, konvoi itu dihentikan.', no: 'Surat rujukan diberikan dokter.' },
  { id: 'report.mengacu-pada', lemma: 'mengacu pada', ...before, yes: 'Mengacu pada laporan PBB, sekolah itu hancur.', no: 'Acuan pasar itu berubah.' },
  { id: 'report.seperti-dilaporkan', lemma: 'seperti dilaporkan', ...before, yes: 'Kota itu dikepung, seperti dilaporkan Reuters.', no: 'Tangisnya seperti dibuat-buat.' },
  { id: 'report.sebagaimana-dilaporkan', lemma: 'sebagaimana dilaporkan', ...before, yes: 'Bentrokan meluas, sebagaimana dilaporkan Antara.', no: 'Sebagaimana biasa, ia datang pagi.' },
  { id: 'report.seperti-disampaikan', lemma: 'seperti disampaikan', ...before, yes: 'Pelaku sudah ditahan, seperti disampaikan Kapolda.', no: 'Rasanya seperti kopi.' },
  { id: 'report.versi', lemma: 'versi', ...before, yes: 'Versi polisi, korban membawa senjata.', no: 'Konversi mata uang itu mahal.' },

  // without a speaker
  { id: 'report.konon', lemma: 'konon', kind: 'adverb', stance: 'affirms', commitment: 'distances', content: ['clause'], yes: 'Komandan itu konon sudah melarikan diri.', no: 'Kolonel itu pensiun.' },
  { id: 'report.dirumorkan', lemma: 'dirumorkan', kind: 'adverb', stance: 'affirms', commitment: 'distances', content: ['clause'], yes: 'Presiden dirumorkan meninggalkan ibu kota.', no: 'Rumor itu beredar luas.' },
  { id: 'report.diisukan', lemma: 'diisukan', kind: 'adverb', stance: 'affirms', commitment: 'distances', content: ['clause'], yes: 'Menteri itu diisukan ditahan tentara.', no: 'Isu itu dibahas di kelas.' },

  // nouns with a clause
  { id: 'report.pernyataan-bahwa', lemma: 'pernyataan', ...noun, yes: 'Pernyataan bahwa kota itu aman dibacakan kepada warga.', no: 'Pertanyaan itu sulit.' },
  { id: 'report.laporan-bahwa', lemma: 'laporan', ...noun, yes: 'Laporan bahwa tentara menembaki bus itu beredar.', no: 'Pelapor itu datang lagi.' },
  { id: 'report.tudingan-bahwa', lemma: 'tudingan', ...noun, yes: 'Tudingan bahwa militer membakar desa itu serius.', no: 'Tandingan acara itu sepi.' },
  { id: 'report.tuduhan-bahwa', lemma: 'tuduhan', ...noun, yes: 'Tuduhan bahwa polisi menyiksa tahanan diselidiki.', no: 'Tuduh saja, katanya ketus.' },
  { id: 'report.dugaan-bahwa', lemma: 'dugaan', ...noun, commitment: 'distances', yes: 'Dugaan bahwa pelakunya tentara menguat.', no: 'Duga-menduga itu melelahkan.' },
  { id: 'report.kabar-bahwa', lemma: 'kabar', ...noun, yes: 'Kabar bahwa komandan itu tewas beredar cepat.', no: 'Kabut menutup bandara.' },
  { id: 'report.rumor-bahwa', lemma: 'rumor', ...noun, commitment: 'distances', yes: 'Rumor bahwa kudeta terjadi membuat warga panik.', no: 'Humor itu menghibur.' },
  { id: 'report.informasi-bahwa', lemma: 'informasi', ...noun, yes: 'Informasi bahwa milisi mendekat membuat warga mengungsi.', no: 'Formasi barisan itu rapi.' },
  { id: 'report.tidak-benar-bahwa', lemma: 'tidak benar', ...noun, stance: 'denies', yes: 'Tidak benar bahwa pasukan kami menembak.', no: 'Jawaban siswa itu tidak benar.' },
  { id: 'report.bohong-bahwa', lemma: 'bohong', ...noun, stance: 'denies', yes: 'Bohong bahwa pasukan kami menembak.', no: 'Anak itu bohong.' },
  { id: 'report.tidak-ada-bukti', lemma: 'tidak ada bukti', ...noun, stance: 'doubts', yes: 'Tidak ada bukti bahwa tentara menembak.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.tak-ada-bukti', lemma: 'tak ada bukti', ...noun, stance: 'doubts', yes: 'Tak ada bukti bahwa tentara menembak.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.belum-ada-bukti', lemma: 'belum ada bukti', ...noun, stance: 'doubts', yes: 'Belum ada bukti bahwa tentara menembak.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.belum-ada-petunjuk', lemma: 'belum ada petunjuk', ...noun, stance: 'doubts', yes: 'Belum ada petunjuk bahwa korban ditembak.', no: 'Petunjuk jalan itu hilang.' },
  { id: 'report.tidak-ada-petunjuk', lemma: 'tidak ada petunjuk', ...noun, stance: 'doubts', yes: 'Tidak ada petunjuk bahwa korban ditembak.', no: 'Petunjuk jalan itu hilang.' },
  { id: 'report.tidak-ada-bukti-langsung', lemma: 'tidak ada bukti langsung', ...noun, stance: 'doubts', yes: 'Tidak ada bukti langsung bahwa tentara menembak.', no: 'Bukti itu disimpan jaksa.' },
  { id: 'report.bantahan-bahwa', lemma: 'bantahan', ...noun, stance: 'denies', yes: 'Bantahan bahwa tentara menembak disampaikan malam itu.', no: 'Bantalan rel itu diganti.' },
  { id: 'report.keyakinan-bahwa', lemma: 'keyakinan', ...noun, yes: 'Keyakinan bahwa sandera masih hidup diungkapkan keluarga.', no: 'Ia yakin pada diri sendiri.' },
  { id: 'report.kekhawatiran-bahwa', lemma: 'kekhawatiran', ...noun, yes: 'Kekhawatiran bahwa perang meluas diungkapkan Paris.', no: 'Ia khawatir pada ujian.' },
  { id: 'report.peringatan-bahwa', lemma: 'peringatan', ...noun, yes: 'Peringatan bahwa serangan akan datang disiarkan malam itu.', no: 'Peringkat sekolah itu naik.' },
  { id: 'report.pengakuan-bahwa', lemma: 'pengakuan', ...noun, commitment: 'distances', yes: 'Pengakuan bahwa ia menyiksa tahanan dibacakan di sidang.', no: 'Ia mengaku lelah.' },

];
