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
      for (const each of baris.querySelectorAll(".tindakan > form > button, .tindakan > details > summary")) {
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

  function buka(baris, nama) {
    const rincian = baris.querySelector(`details[data-bagian="${nama}"]`);
    if (!rincian) return false;
    rincian.open = true;
    const isian = rincian.querySelector("input:not([type=hidden]), textarea");
    if (nama === "lampir" && !isian.value) isian.value = penampil.halaman;
    isian.focus();
    isian.select?.();
    return true;
  }

  function pilih(baris, putusan) {
    const tombol = baris.querySelector(`button[data-putusan="${putusan}"]`);
    if (!tombol) return false;
    tombol.click();
    return true;
  }

  // What each key does with the row that has the focus; true when it did something.
  const TOMBOL = {
    Enter: (baris) => tekan(baris, "button[data-setuju]") || pengumumkan("Pilih putusan dengan angka."),
    k: (baris) => buka(baris, "koreksi"),
    t: (baris) => tekan(baris, 'button[value="tidak_ada"][data-isian]') || pilih(baris, "tidak_ada"),
    l: (baris) => buka(baris, "lampir"),
    c: (baris) => buka(baris, "catatan"),
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

  function pengumumkan(teks) {
    pengumuman.textContent = "";
    requestAnimationFrame(() => { pengumuman.textContent = teks; });
    return true;
  }

  panel.addEventListener("keydown", (event) => {
    const baris = event.target.closest("[data-baris]");
    if (!baris || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && event.target !== baris) {
      event.target.closest("details")?.removeAttribute("open");
      keBaris(baris);
      return;
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
      const baris = tombol.closest("[data-baris]");
      const rincian = baris.querySelector('details[data-bagian="alasan"]');
      rincian.querySelector("[name=status]").value = tombol.value;
      buka(baris, "alasan");
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
    potong(document.activeElement?.closest?.("[data-baris]"));
    penampil.kotakkan();
    const teks = event.detail.elt?.querySelector?.("[data-umumkan]")?.dataset.umumkan;
    if (teks) pengumumkan(teks);
  });

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
    potong(baris);
    const alamat = new URL(location.href);
    alamat.searchParams.set("pada", baris.id);
    history.replaceState(history.state, "", alamat);
  });
  penampil.dipilih = (id) => keBaris(document.getElementById(id));

  tata(panel);
  const pada = new URL(location.href).searchParams.get("pada");
  keBaris((pada && document.getElementById(pada)) || semua().find(terbuka));
}
