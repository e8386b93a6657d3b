// The page image with the boxes of the fields over it. Boxes come from the rows on the right
// (data-tempat="page,left,top,right,bottom;..."), in pixels of the page image.
const SVG = "http://www.w3.org/2000/svg";
const LANGKAH = 1.25;
const BATAS = [0.25, 6];

export function tempat(baris) {
  return (baris.dataset.tempat || "").split(";").filter(Boolean).map((satu) => {
    const [halaman, kiri, atas, kanan, bawah] = satu.split(",").map(Number);
    return { halaman, kiri, atas, kanan, bawah };
  });
}

export class Penampil {
  constructor(akar) {
    this.akar = akar;
    this.panggung = akar.querySelector("[data-panggung]");
    this.lembar = akar.querySelector("[data-lembar]");
    this.nomor = akar.querySelector("[data-nomor]");
    this.jalur = [...akar.querySelectorAll("[data-halaman]")];
    this.halaman = Number(akar.dataset.sekarang);
    this.besar = 1;
    this.gambar = new Map(); // page images are not kept by the browser, so they are kept here
    this.dipilih = () => {};
    for (const tombol of akar.querySelectorAll("[data-lihat]")) {
      tombol.addEventListener("click", (event) => {
        event.preventDefault();
        this.perintah(tombol.dataset.lihat);
      });
    }
    for (const tautan of this.jalur) {
      tautan.addEventListener("click", (event) => {
        event.preventDefault();
        this.tampilkan(Number(tautan.dataset.halaman));
      });
    }
    this.geser();
    this.tampilkan(this.halaman, { paksa: true });
  }

  keterangan(halaman) {
    return this.jalur.find((each) => Number(each.dataset.halaman) === halaman);
  }

  perintah(nama) {
    const urut = this.jalur.map((each) => Number(each.dataset.halaman));
    const kini = urut.indexOf(this.halaman);
    if (nama === "perbesar") this.perbesar(this.besar * LANGKAH);
    if (nama === "perkecil") this.perbesar(this.besar / LANGKAH);
    if (nama === "lebar") this.perbesar(1);
    if (nama === "utuh") this.utuh();
    if (nama === "sebelum" && kini > 0) this.tampilkan(urut[kini - 1]);
    if (nama === "sesudah" && kini < urut.length - 1) this.tampilkan(urut[kini + 1]);
  }

  tampilkan(halaman, { paksa = false } = {}) {
    const tautan = this.keterangan(halaman);
    if (!tautan || (halaman === this.halaman && !paksa)) return;
    this.halaman = halaman;
    for (const each of this.jalur) each.removeAttribute("aria-current");
    tautan.setAttribute("aria-current", "true");
    tautan.parentElement.parentElement.scrollTo({ left: tautan.offsetLeft - 200 });
    this.nomor.textContent = `Halaman ${halaman} dari ${this.jalur.length} · ${tautan.dataset.jenis}`;
    this.pasang(tautan);
    this.panggung.scrollTo(0, 0);
    const alamat = new URL(location.href);
    alamat.searchParams.set("halaman", halaman);
    history.replaceState(history.state, "", alamat);
    const berikut = this.keterangan(halaman + 1);
    if (berikut) this.ambil(berikut);
  }

  ambil(tautan) {
    const halaman = Number(tautan.dataset.halaman);
    if (!tautan.dataset.gambar) return null;
    if (!this.gambar.has(halaman)) {
      const gambar = new Image();
      gambar.alt = `Gambar halaman ${halaman}`;
      gambar.width = Number(tautan.dataset.lebar);
      gambar.height = Number(tautan.dataset.tinggi);
      gambar.draggable = false;
      gambar.src = tautan.dataset.gambar;
      this.gambar.set(halaman, gambar);
    }
    return this.gambar.get(halaman);
  }

  pasang(tautan) {
    const gambar = this.ambil(tautan);
    if (!gambar) {
      const kosong = document.createElement("p");
      kosong.className = "kosong";
      kosong.textContent = tautan.dataset.sebab || "Gambar halaman ini tidak ada.";
      this.lembar.replaceChildren(kosong);
      return;
    }
    this.svg = document.createElementNS(SVG, "svg");
    this.svg.setAttribute("viewBox", `0 0 ${tautan.dataset.lebar} ${tautan.dataset.tinggi}`);
    this.svg.setAttribute("aria-hidden", "true");
    this.lembar.replaceChildren(gambar, this.svg);
    this.kotakkan();
  }

  // Draws the boxes of all rows that lie on this page.
  kotakkan() {
    if (!this.svg) return;
    const kotak = [];
    for (const baris of document.querySelectorAll("[data-baris]")) {
      for (const satu of tempat(baris)) {
        if (satu.halaman !== this.halaman) continue;
        const each = document.createElementNS(SVG, "rect");
        each.setAttribute("x", satu.kiri - 6);
        each.setAttribute("y", satu.atas - 6);
        each.setAttribute("width", satu.kanan - satu.kiri + 12);
        each.setAttribute("height", satu.bawah - satu.atas + 12);
        each.setAttribute("rx", 4);
        const keadaan = baris.dataset.keadaan;
        each.setAttribute("class", `kotak ${keadaan}${baris.id === this.terfokus ? " fokus" : ""}`);
        each.dataset.untuk = baris.id;
        each.addEventListener("click", () => this.dipilih(baris.id));
        kotak.push(each);
      }
    }
    this.svg.replaceChildren(...kotak);
  }

  // Shows the place a row was read at, and marks it.
  sorot(baris) {
    this.terfokus = baris.id;
    const semua = tempat(baris);
    const halaman = semua.length ? semua[0].halaman : Number(baris.dataset.halamanDekat || 0);
    if (halaman && halaman !== this.halaman) this.tampilkan(halaman);
    else this.kotakkan();
    const di = semua.filter((each) => each.halaman === this.halaman);
    if (!di.length) return;
    const tautan = this.keterangan(this.halaman);
    const skala = this.lembar.clientWidth / Number(tautan.dataset.lebar);
    const kiri = Math.min(...di.map((each) => each.kiri)) * skala;
    const kanan = Math.max(...di.map((each) => each.kanan)) * skala;
    const atas = Math.min(...di.map((each) => each.atas)) * skala;
    const bawah = Math.max(...di.map((each) => each.bawah)) * skala;
    this.panggung.scrollTo({
      left: this.lembar.offsetLeft + (kiri + kanan - this.panggung.clientWidth) / 2,
      top: this.lembar.offsetTop + (atas + bawah - this.panggung.clientHeight) / 2,
    });
  }

  perbesar(besar) {
    const [paling_kecil, paling_besar] = BATAS;
    const baru = Math.min(paling_besar, Math.max(paling_kecil, besar));
    const { panggung } = this;
    const x = (panggung.scrollLeft + panggung.clientWidth / 2) / panggung.scrollWidth;
    const y = (panggung.scrollTop + panggung.clientHeight / 2) / panggung.scrollHeight;
    this.besar = baru;
    this.lembar.style.width = `${baru * 100}%`;
    panggung.scrollTo(
      x * panggung.scrollWidth - panggung.clientWidth / 2,
      y * panggung.scrollHeight - panggung.clientHeight / 2,
    );
  }

  utuh() {
    const tautan = this.keterangan(this.halaman);
    const rasio = Number(tautan.dataset.lebar) / Number(tautan.dataset.tinggi);
    // A page that lies on its side fills the width before it fills the height.
    this.perbesar(Math.min(1, (this.panggung.clientHeight - 16) * rasio / (this.panggung.clientWidth - 16)));
  }

  // Dragging moves the page; Ctrl and the wheel zoom.
  geser() {
    const { panggung } = this;
    let dari = null;
    panggung.addEventListener("pointerdown", (event) => {
      if (event.button || event.pointerType === "touch" || event.target.classList.contains("kotak")) return;
      dari = [event.clientX + panggung.scrollLeft, event.clientY + panggung.scrollTop];
      panggung.setPointerCapture(event.pointerId);
      panggung.classList.add("geser");
    });
    panggung.addEventListener("pointermove", (event) => {
      if (dari) panggung.scrollTo(dari[0] - event.clientX, dari[1] - event.clientY);
    });
    for (const nama of ["pointerup", "pointercancel"]) {
      panggung.addEventListener(nama, () => {
        dari = null;
        panggung.classList.remove("geser");
      });
    }
    panggung.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.perbesar(this.besar * (event.deltaY < 0 ? LANGKAH : 1 / LANGKAH));
    }, { passive: false });
  }
}
