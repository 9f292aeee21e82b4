package gongbao;

/** The call itself is wrong, whatever the claim: nothing was done. 调用本身有误，未作任何处理。 */
public final class GongbaoMisuse extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int status;

    GongbaoMisuse(int status, String name) {
        super(name + ": " + Native.text(Native.statusMeaning(status, Native.EN)) + " "
                + Native.text(Native.statusMeaning(status, Native.ZH)));
        this.status = status;
    }

    public int status() {
        return status;
    }
}
