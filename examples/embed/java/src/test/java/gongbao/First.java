package gongbao;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The first answer: one claim of medical aid. */
final class First {
    private First() {}

    public static void main(String[] args) {
        Jinzhou.MedicalAid.Answer claim = Jinzhou.medicalAid()
                .date(LocalDate.of(2023, 3, 1))
                .recipients("margin")
                .selfPay(new BigDecimal("20000"))
                .call();
        System.out.println(claim.totalAid());
    }
}
