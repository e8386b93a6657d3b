// The rows on the right: one a field or a requirement. All keys act on the row that has the focus,
// never on the page as a whole, so that they cannot surprise who dictates or types elsewhere.
import { tempat } from "./penampil.js";

const SVG = "http://www.w3.org/2000/svg";

export function mulaiBaris(panel, penampil) {
  const pengumuman = document.querySelector("#pengumuman");
  const semua = () => [...panel.querySelectorAll("[data-baris]")];
  const terbuka = (baris) => baris.dataset.selesai !== "ya";

  // Tab goes to what is still open, and not to each of its buttons: the keys are quicker.
  function tata(akar) {
    for (const baris of akar.matches?.("[data-baris]") ? [akar] : akar.querySelectorAll("[data-baris]")) {
      baris.tabIndex = terbuka(baris) ? 0 : -1;
      for (const each of baris.querySelectorAll(".tindakan button, .tindakan a")) {
        each.tabIndex = -1;
      }
    }
  }

  function keBaris(baris) {
    if (!baris) return;
    baris.focus({ preventScroll: true });
    baris.scrollIntoView({ block: "nearest" });
  }

  function berikut(baris) {
    const daftar = semua();
    const mulai = daftar.indexOf(baris) + 1;
    return [...daftar.slice(mulai), ...daftar.slice(0, mulai)].find(
      (each) => each !== baris && terbuka(each) && !each.querySelector("[aria-busy=true]"),
    );
  }

  function tetangga(baris, langkah) {
    const daftar = semua();
    return daftar[daftar.indexOf(baris) + langkah];
  }

  function tekan(baris, pemilih) {
    const tombol = baris.querySelector(pemilih);
    if (!tombol || tombol.disabled) return false;
    tombol.click();
    return true;
  }

  // Puts a form into the row, copied from its template and filled with what the row knows.
  function buka(baris, nama, putusan) {
    if (!baris.querySelector(`[data-buka="${nama}"]`)) return false;
    let laci = baris.querySelector(`form[data-laci="${nama}"]`);
    if (!laci) {
      tutup(baris);
      laci = document.querySelector(`#laci-${nama}`).content.firstElementChild.cloneNode(true);
      laci.querySelector("[data-isi=ref]").value = baris.dataset.ref;
      for (const each of laci.querySelectorAll("[id]")) each.id = `${each.id}-${baris.id}`;
      for (const each of laci.querySelectorAll("label")) each.htmlFor = `${each.htmlFor}-${baris.id}`;
      isiAwal(laci, baris, nama);
      baris.append(laci);
      window.htmx.process(laci);
    }
    if (putusan) laci.elements.status.value = putusan;
    const isian = laci.querySelector("input[type=text], textarea");
    isian.focus();
    isian.select();
    return true;
  }

  function isiAwal(laci, baris, nama) {
    let isian = laci.querySelector("input[type=text], textarea");
    if (nama === "koreksi") {
      if (baris.dataset.banyak) {
        const banyak = document.createElement("textarea");
        Object.assign(banyak, { id: isian.id, name: isian.name, rows: 4, maxLength: 2000 });
        isian.replaceWith(banyak);
        isian = banyak;
      }
      const tampil = baris.querySelector(".nilai");
      isian.value = baris.dataset.nilai ?? (tampil.classList.contains("tak-ada") ? "" : tampil.textContent);
      laci.querySelector("[data-isi=label]").textContent = baris.dataset.label;
      laci.querySelector("[data-isi=petunjuk]").textContent = baris.dataset.petunjuk ?? "";
    }
    if (nama === "alasan") {
      const pesan = baris.dataset.keadaan === "gagal" ? baris.querySelector("[data-pesan]") : null;
      isian.value = baris.dataset.alasan ?? pesan?.textContent ?? "";
    }
    if (nama === "lampir") isian.value = baris.dataset.terlampir ?? penampil.halaman;
  }

  function tutup(baris) {
    for (const each of baris.querySelectorAll("form.laci")) each.remove();
  }

  // What each key does with the row that has the focus; true when it did something.
  const TOMBOL = {
    Enter: (baris) => tekan(baris, "button[data-setuju]") || pengumumkan("Pilih putusan dengan angka."),
    k: (baris) => buka(baris, "koreksi"),
    t: (baris) => tekan(baris, 'button[value="tidak_ada"]'),
    l: (baris) => buka(baris, "lampir"),
    c: (baris) => buka(baris, "catatan"),
    m: (baris) => tekan(baris, "a[data-mengapa]"),
    p: () => keKeputusan(),
    n: (baris) => keBaris(berikut(baris)) ?? true,
    ArrowDown: (baris) => keBaris(tetangga(baris, 1)) ?? true,
    ArrowUp: (baris) => keBaris(tetangga(baris, -1)) ?? true,
    "+": () => penampil.perintah("perbesar") ?? true,
    "-": () => penampil.perintah("perkecil") ?? true,
    "0": () => penampil.perintah("lebar") ?? true,
    "[": () => penampil.perintah("sebelum") ?? true,
    "]": () => penampil.perintah("sesudah") ?? true,
    "?": () => document.querySelector("dialog#bantuan").showModal() ?? true,
  };

  function keKeputusan() {
    const pilihan = document.querySelector("#keputusan input[name=pilihan]:enabled");
    pilihan?.focus();
    document.querySelector("#keputusan").scrollIntoView({ block: "start" });
    return true;
  }

  function pengumumkan(teks) {
    pengumuman.textContent = "";
    requestAnimationFrame(() => { pengumuman.textContent = teks; });
    return true;
  }

  panel.addEventListener("keydown", (event) => {
    const baris = event.target.closest("[data-baris]");
    if (event.ctrlKey && event.key === "Enter" && event.target.matches(".laci textarea")) {
      event.target.form.querySelector("button").click();
    }
    if (!baris || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && event.target !== baris) {
      tutup(baris);
      keBaris(baris);
      return;
    }
    // In a text of several lines Enter sends what is one sentence; Ctrl and Enter sends a list.
    if (event.key === "Enter" && event.target.matches("textarea[data-kirim]") && !event.shiftKey) {
      event.preventDefault();
      event.target.form.querySelector("button").click();
    }
    if (event.target !== baris) return;
    const angka = /^[1-9]$/.test(event.key) && baris.querySelector(`button[data-angka="${event.key}"]`);
    if (angka) {
      angka.click();
      event.preventDefault();
    } else if (TOMBOL[event.key]?.(baris)) {
      event.preventDefault();
    }
  });

  // A verdict that needs a reason opens the place for it instead of being sent.
  panel.addEventListener("click", (event) => {
    const tombol = event.target.closest("button[data-perlu-alasan]");
    if (tombol) {
      event.preventDefault();
      buka(tombol.closest("[data-baris]"), "alasan", tombol.value);
    }
    const kait = event.target.closest("a[data-buka]");
    if (kait) {
      event.preventDefault();
      buka(kait.closest("[data-baris]"), kait.dataset.buka);
    }
    const tautan = event.target.closest("a[data-ke-baris]");
    const tujuan = tautan && document.getElementById(tautan.dataset.keBaris);
    if (tujuan) {
      event.preventDefault();
      keBaris(tujuan);
    }
  });

  // Crossing over to the next row at once; the answer of the server fills in the row left behind.
  panel.addEventListener("htmx:beforeRequest", (event) => {
    const baris = event.target.closest("[data-baris]");
    if (!baris) return;
    const maju = event.target.dataset.maju !== undefined && baris.contains(document.activeElement);
    event.target.setAttribute("aria-busy", "true");
    if (maju) keBaris(berikut(baris) ?? baris);
  });
  panel.addEventListener("htmx:sendError", (event) => {
    event.target.removeAttribute("aria-busy");
    pengumumkan("Tidak tersambung ke server. Belum tersimpan; coba sekali lagi.");
    document.querySelector("#galat").textContent =
      "Tidak tersambung ke server. Yang terakhir belum tersimpan; coba sekali lagi.";
  });
  // An answer that was overtaken by a later one must not put old figures back.
  document.body.addEventListener("htmx:oobBeforeSwap", (event) => {
    const lama = Number(event.detail.target.dataset.urut || 0);
    const baru = Number(event.detail.fragment.firstElementChild?.dataset.urut || 0);
    if (baru < lama) event.detail.shouldSwap = false;
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    tata(panel);
    const aktif = document.activeElement?.closest?.("[data-baris]");
    aktif?.classList.add("aktif");
    lengkapi(aktif);
    potong(aktif);
    penampil.kotakkan();
    const teks = event.detail.elt?.querySelector?.("[data-umumkan]")?.dataset.umumkan;
    if (teks) pengumumkan(teks);
  });

  // What the machine is sure of gets its buttons when it is looked at: a long dossier stays light.
  function lengkapi(baris) {
    const tindakan = baris?.querySelector(".tindakan[data-malas]");
    if (!tindakan) return;
    tindakan.removeAttribute("data-malas");
    const formulir = document.querySelector("#laci-putusan").content.firstElementChild.cloneNode(true);
    formulir.querySelector("[data-isi=ref]").value = baris.dataset.ref;
    if (baris.querySelector(".nilai.tak-ada")) {
      formulir.querySelector("button[value=tidak_ada]").remove();
      formulir.querySelector("button[value=benar]").textContent = "Benar, tidak ada";
    }
    tindakan.prepend(formulir);
    window.htmx.process(formulir);
    tata(baris);
  }

  // The crop of the source above the value: the browser cuts it from the page image.
  function potong(baris) {
    const wadah = baris?.querySelector("svg.potongan");
    if (!wadah || wadah.childElementCount) return;
    const satu = tempat(baris)[0];
    const tautan = satu && penampil.keterangan(satu.halaman);
    if (!tautan?.dataset.gambar) return;
    const tepi = 14;
    wadah.setAttribute("viewBox", [satu.kiri - tepi, satu.atas - tepi,
      satu.kanan - satu.kiri + 2 * tepi, satu.bawah - satu.atas + 2 * tepi].join(" "));
    // As wide as what it shows: a wider one would show the neighbours too.
    wadah.style.aspectRatio = `${satu.kanan - satu.kiri + 2 * tepi} / ${satu.bawah - satu.atas + 2 * tepi}`;
    const gambar = document.createElementNS(SVG, "image");
    gambar.setAttribute("width", tautan.dataset.lebar);
    gambar.setAttribute("height", tautan.dataset.tinggi);
    gambar.setAttribute("href", tautan.dataset.gambar);
    wadah.append(gambar);
  }

  panel.addEventListener("focusin", (event) => {
    const baris = event.target.closest("[data-baris]");
    for (const each of panel.querySelectorAll(".baris.aktif")) if (each !== baris) each.classList.remove("aktif");
    if (!baris || baris.classList.contains("aktif")) return;
    baris.classList.add("aktif");
    penampil.sorot(baris);
    lengkapi(baris);
    potong(baris);
    const alamat = new URL(location.href);
    alamat.searchParams.set("pada", baris.id);
    history.replaceState(history.state, "", alamat);
  });
  penampil.dipilih = (id) => keBaris(document.getElementById(id));

  tata(panel);
  const pada = new URL(location.href).searchParams.get("pada");
  const semula = pada && document.getElementById(pada);
  // On a narrow screen the page image comes first, and who only reads starts at the beginning.
  const lebar = window.matchMedia("(min-width: 60rem)").matches;
  keBaris(semula || (panel.dataset.panel === "bicara" && lebar ? semua().find(terbuka) : null));
}
